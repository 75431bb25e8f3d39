import type { Day, Language } from '@ruqsat/law'
import { render } from 'preact'
import { formats } from '../../../kernel/format.ts'
import { type MessagesRead, sayIn } from '../../../kernel/i18n.ts'
import { CurrentReading, type Reading, type UiKey } from '../../../ui/reader.tsx'
import type { Waiting } from '../../permits/index.ts'
import { answerWish } from '../answer-wish.ts'
import { planBefore } from '../compare-plans.ts'
import { Answer } from '../pages/answer.tsx'
import type { AnswerMatter } from '../pages/matter.ts'
import { addressOf, type Typed, wishTyped } from '../typed-wish.ts'
import type { PlanningKey } from '../words.ts'
import { waysAsker } from './ask-ways.ts'
import { followPlans } from './follow-plan.ts'

/**
 * Plans anew with every change of the form, by the same law that the server runs. What cannot be planned is left to the server,
 * which says why when the form is sent; and so is the search for what would change a no. Without this script the form is sent and the
 * page comes anew.
 */
interface Words {
  readonly ui: MessagesRead<UiKey>
  readonly planning: MessagesRead<PlanningKey>
}

const form = document.querySelector<HTMLFormElement>('form[data-plan]')
const place = document.querySelector<HTMLElement>('[data-plan-answer]')
if (form !== null && place !== null) watch(form, place)

function watch(form: HTMLFormElement, place: HTMLElement): void {
  const language = document.documentElement.lang as Language
  const today = place.dataset.today as Day
  const words = JSON.parse(place.dataset.words ?? '') as Words
  const say = sayIn<PlanningKey>(language, words.planning)
  const reading: Reading = {
    language,
    today,
    theme: 'auto',
    path: location.pathname,
    formats: formats(language),
    say: sayIn<UiKey>(language, words.ui),
  }
  const waiting = JSON.parse(place.dataset.waiting ?? '') as Waiting
  const askWays = waysAsker()
  const draw = (matter: AnswerMatter) =>
    render(
      <CurrentReading.Provider value={reading}>
        <Answer matter={matter} />
      </CurrentReading.Provider>,
      place,
    )
  form.addEventListener('input', () => {
    const typed = typedIn(form)
    const answered = answerWish(wishTyped(typed, today))
    place.toggleAttribute('data-stale', !answered.ok)
    if (!answered.ok) return askWays(null, () => {})
    history.replaceState(null, '', addressOf(typed))
    const { value } = answered
    const refused = value.judgement.answer === 'no'
    const matter: AnswerMatter = {
      ...{ language, formats: reading.formats, say, typed, answered: value, waiting },
      before: planBefore(typed, today),
      ways: 'looking',
    }
    draw(matter)
    askWays(refused ? typed : null, (ways) => draw({ ...matter, ways }))
  })
  followPlans(form, place)
}

function typedIn(form: HTMLFormElement): Typed {
  const entries = [...new FormData(form)]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
