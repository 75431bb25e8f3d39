import type { Day, Language } from '@ruqsat/law'
import { render } from 'preact'
import { formats } from '../../../kernel/format.ts'
import { type MessagesRead, sayIn } from '../../../kernel/i18n.ts'
import { CurrentReading, type Reading, type UiKey } from '../../../ui/reader.tsx'
import { answerWish } from '../answer-wish.ts'
import { Answer } from '../pages/answer.tsx'
import { addressOf, type Typed, wishTyped } from '../typed-wish.ts'
import type { PlanningKey } from '../words.ts'

/**
 * Plans anew with every change of the form, by the same law that the server runs. What cannot be planned is left to the server,
 * which says why when the form is sent. Without this script the form is sent and the page comes anew.
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
  form.addEventListener('input', () => {
    const typed = typedIn(form)
    const answered = answerWish(wishTyped(typed, today))
    place.toggleAttribute('data-stale', !answered.ok)
    if (!answered.ok) return
    history.replaceState(null, '', addressOf(typed))
    render(
      <CurrentReading.Provider value={reading}>
        <Answer matter={{ language, formats: reading.formats, say, typed, answered: answered.value }} />
      </CurrentReading.Provider>,
      place,
    )
  })
}

function typedIn(form: HTMLFormElement): Typed {
  const entries = [...new FormData(form)]
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
