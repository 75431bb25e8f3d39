import type { VNode } from 'preact'
import type { Visit } from '../kernel/http/visit.ts'
import { LinkButton } from '../ui/button/button.tsx'
import { Card, Cards } from '../ui/card/card.tsx'
import { Link } from '../ui/link/link.tsx'
import { Mark } from '../ui/mark/mark.tsx'
import { Panel } from '../ui/panel/panel.tsx'
import { Track } from '../ui/track/track.tsx'
import { publicPage } from './frame.tsx'
import { homeOf } from './navigation.ts'
import { termsOn } from './terms.ts'
import { sayShell } from './words.ts'

const stations = ['vacancy', 'filing', 'checks', 'decision', 'payment', 'permit'] as const

/** The front page: what it is for, the ways in, the way of a permit. */
export function frontPage(visit: Visit): VNode {
  const say = sayShell(visit.language)
  const terms = termsOn(visit.today)
  const start = visit.actor.kind === 'person' ? homeOf(visit.actor) : '/sign-in'
  return publicPage(
    visit,
    { title: say('front.title'), description: say('front.lead'), wide: true },
    <>
      <section class="hero">
        <div class="hero__words">
          <h1 class="hero__title">{say('front.title')}</h1>
          <p class="hero__text">{say('front.lead')}</p>
          <div class="row">
            <LinkButton tone="primary" href={start} iconAfter="arrow-right">
              {say('front.start')}
            </LinkButton>
            <LinkButton href="/assess" icon="scale">
              {say('nav.assess')}
            </LinkButton>
            <LinkButton href="/vacancies" icon="search">
              {say('front.exchange')}
            </LinkButton>
          </div>
        </div>
        <Mark size={320} faint />
      </section>
      <div class="stack">
        <Cards>
          <Card
            level={2}
            icon="building"
            title={say('front.employer')}
            href="/today"
            footer={<Link href="/plan">{say('nav.plan')}</Link>}
          >
            {say('front.employer-text')}
          </Card>
          <Card level={2} icon="search" title={say('front.seeker')} href="/vacancies">
            {say('front.seeker-text', terms)}
          </Card>
          <Card level={2} icon="id-card" title={say('front.worker')} href="/my-permit">
            {say('front.worker-text')}
          </Card>
          <Card level={2} icon="landmark" title={say('front.officer')} href="/queue">
            {say('front.officer-text')}
          </Card>
        </Cards>
        <Panel title={say('front.way')}>
          <Track
            label={say('front.way')}
            numbered
            stations={stations.map((key) => ({
              key,
              label: say(`station.${key}`),
              state: 'next' as const,
              note: say(`front.way.${key}`, terms),
            }))}
          />
        </Panel>
      </div>
    </>,
  )
}
