import type { Language } from '@ruqsat/law'
import type { VNode } from 'preact'
import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { readMessages } from '../../../kernel/i18n.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { deskPage, publicPage } from '../../../shell/frame.tsx'
import { problemsIn } from '../../../shell/problems.ts'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { uiMessages } from '../../../ui/reader-provider.tsx'
import type { Waiting } from '../../permits/index.ts'
import type { Answered } from '../answer-wish.ts'
import type { Compared } from '../compare-plans.ts'
import { fieldAt, type Typed } from '../typed-wish.ts'
import { waysFor } from '../ways.ts'
import { planningMessages, sayPlanning } from '../words.ts'
import { Answer } from './answer.tsx'
import { PlanForm } from './form.tsx'
import type { AnswerMatter } from './matter.ts'

export interface PlanMatter {
  readonly typed: Typed
  readonly answered: Outcome<Answered>
  readonly before: Compared | null
  readonly waiting: Waiting
}

/** The planner: what is wanted on the one side, the plan on the other. */
export function planPage(visit: Visit, { typed, answered, before, waiting }: PlanMatter): VNode {
  const { language } = visit
  const say = sayPlanning(language)
  const problems = answered.ok ? [] : (answered.problems ?? [])
  const summary = problemsIn(language, problems, { fieldOf: fieldAt }).summary
  const matterOf = (value: Answered): AnswerMatter => ({
    ...{ language, formats: formats(language), say, typed, before, waiting },
    answered: value,
    ways: waysFor(value, typed),
  })
  const head = { title: say('title'), description: say('lead'), islands: ['plan'] } as const
  const body = (
    <div class="planner">
      <header>
        <h1>{say('title')}</h1>
        <p class="lead">{say('lead')}</p>
      </header>
      <PlanForm language={language} typed={typed} problems={problems} />
      <div class="planner__answer">
        <ErrorSummary
          problems={summary.filter(({ field }, at) => summary.findIndex((s) => s.field === field) === at)}
        />
        <div
          data-plan-answer
          data-words={wordsIn(language)}
          data-today={visit.today}
          data-waiting={JSON.stringify(waiting)}
          aria-live="polite"
          tabindex={-1}
        >
          {answered.ok && <Answer matter={matterOf(answered.value)} />}
        </div>
      </div>
    </div>
  )
  return visit.actor.kind === 'person' ? deskPage(visit, head, body) : publicPage(visit, { ...head, wide: true }, body)
}

const words: Partial<Record<Language, string>> = {}

/** The words of the answer in the reader's language, for the island. */
function wordsIn(language: Language): string {
  words[language] ??= JSON.stringify({
    ui: readMessages(language, uiMessages[language]),
    planning: readMessages(language, planningMessages[language]),
  })
  return words[language]
}
