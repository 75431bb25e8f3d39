import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { publicPage } from '../../../shell/frame.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import type { Advice } from '../answer-question.ts'
import { type Typed, textOf } from '../typed-question.ts'
import { sayAdvice } from '../words.ts'
import { Answer } from './answer.tsx'
import { HeldFields, MarketFields, PastFields } from './circumstance-fields.tsx'
import { EmployerFields } from './employer-fields.tsx'
import { fieldsOf } from './fields.ts'
import { HireFields } from './hire-fields.tsx'
import { WorkerFields } from './worker-fields.tsx'

/** What stands in the form before anything is typed: the plain case. */
const plain = {
  request: 'new',
  permit: 'employment',
  category: '3',
  post: 'specialist',
  term: '12',
  kind: 'company',
  status: 'none',
  qualified: '',
  smallBusiness: 'no',
  unregistered: '0',
}

const rare = ['banFoundOn', 'earlier1', 'ict1', 'ict2', 'ict3', 'exemptHeads', 'exemptDeputies']

/** The question as a form, and above it the law's answer once it was asked. */
export function assessPage(visit: Visit, typed: Typed | null, advice: Outcome<Advice> | null): VNode {
  const { language } = visit
  const say = sayAdvice(language)
  const shown = typed ?? { ...plain, on: visit.today }
  const problems = advice === null || advice.ok ? [] : (advice.problems ?? [])
  const fields = fieldsOf({ visit, typed: shown, problems })
  const parts = { language, fields }
  return publicPage(
    visit,
    { title: say('title'), description: say('lead') },
    <>
      <h1>{say('title')}</h1>
      <p class="lead">{say('lead')}</p>
      <ErrorSummary problems={fields.summary} />
      {advice?.ok && <Answered language={language} advice={advice.value} />}
      <form method="get" action="/assess" class="stack" novalidate>
        <HireFields {...parts} />
        <WorkerFields {...parts} />
        <EmployerFields {...parts} />
        <MarketFields {...parts} />
        <HeldFields {...parts} />
        <PastFields {...parts} open={rare.some((name) => textOf(shown, name) !== '')} />
        <Button tone="primary" iconAfter="arrow-right">
          {say('ask')}
        </Button>
      </form>
    </>,
  )
}

function Answered({ language, advice }: { language: Visit['language']; advice: Advice }) {
  const say = sayAdvice(language)
  return (
    <>
      <Answer language={language} advice={advice} />
      <Details summary={say('json')}>
        <p>{say('json-text')}</p>
        <pre class="code-block" lang="en">
          {JSON.stringify(advice.question, null, 2)}
        </pre>
      </Details>
    </>
  )
}
