import { regionName } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx'
import { Code } from '../../../ui/code/code.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { VacancyView } from '../api.ts'
import { sayExchange } from '../words.ts'
import { jobPosting } from './job-posting.ts'
import { payInWords } from './pay.ts'

/** A vacancy as everyone sees it; off the air it stays as proof of the days it stood. */
export function vacancyPage(visit: Visit, vacancy: VacancyView, publicUrl: string): VNode {
  const say = sayExchange(visit.language)
  const description = `${vacancy.title} – ${vacancy.employer.name[visit.language]}, ${vacancy.place}. ${payInWords(visit.language, vacancy)}`
  // A block of data, not a script: the browser never runs it, and no policy has to allow it.
  const data = (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jobPosting(vacancy, publicUrl) }} />
  )
  return publicPage(
    visit,
    { title: vacancy.title, description, head: vacancy.onAir ? data : undefined },
    <>
      <Breadcrumbs crumbs={[{ href: '/vacancies', label: say('list.title') }]} />
      <p class="row">
        <Tag tone={vacancy.onAir ? 'yes' : 'neutral'}>{say(vacancy.onAir ? 'vacancy.on-air' : 'vacancy.off-air')}</Tag>
        <span>{say('vacancy.posted', { day: formats(visit.language).day(vacancy.postedOn) })}</span>
      </p>
      <h1>{vacancy.title}</h1>
      <p class="lead figures">
        {payInWords(visit.language, vacancy)} {say('pay.month')}
      </p>
      {!vacancy.onAir && <Notice title={say('vacancy.off-air')}>{say('vacancy.off-text')}</Notice>}
      <VacancyBody visit={visit} vacancy={vacancy} />
    </>,
  )
}

function VacancyBody({ visit, vacancy }: { visit: Visit; vacancy: VacancyView }) {
  const { language } = visit
  const say = sayExchange(language)
  const { day } = formats(language)
  const airings = vacancy.airings.map(({ from, to }) =>
    to === null
      ? say('vacancy.days-from', { from: day(from) })
      : say('vacancy.days-range', { from: day(from), to: day(to) }),
  )
  const rows = [
    { key: 'employer', label: say('vacancy.employer'), value: vacancy.employer.name[language] },
    { key: 'place', label: say('vacancy.place'), value: `${vacancy.place} (${regionName(vacancy.region)[language]})` },
    { key: 'people', label: say('vacancy.people'), value: formats(language).number(vacancy.people) },
    ...(vacancy.occupation === null
      ? []
      : [{ key: 'occupation', label: say('vacancy.occupation'), value: vacancy.occupation }]),
    {
      key: 'code',
      label: say('vacancy.code'),
      value: <Code value={vacancy.code} label={say('vacancy.code')} compact />,
    },
    { key: 'days', label: say('vacancy.days'), value: airings.map((airing) => <div key={airing}>{airing}</div>) },
  ]
  return (
    <>
      <Paragraphs title={say('vacancy.duties')} text={vacancy.duties} />
      <Paragraphs title={say('vacancy.requirements')} text={vacancy.requirements} />
      <Paragraphs title={say('vacancy.conditions')} text={vacancy.conditions} />
      <SummaryList rows={rows} />
    </>
  )
}

function Paragraphs({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {text.split(/\n+/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
