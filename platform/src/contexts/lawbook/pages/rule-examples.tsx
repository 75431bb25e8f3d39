import { formats } from '../../../kernel/format.ts'
import type { Visit } from '../../../kernel/http/visit.ts'
import { Details } from '../../../ui/details/details.tsx'
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import { type GivenFact, givenFacts } from '../given-facts.ts'
import { factInWords, placeInWords } from '../in-words.ts'
import { type Got, holds, type ShelfRule, type Trial } from '../shelf-rule.ts'
import { sayLawbook } from '../words.ts'

/** The worked examples of a rule: what is given, what is expected, and what the rule answers at this moment. */
export function RuleExamples({ visit, rule }: { visit: Visit; rule: ShelfRule }) {
  const say = sayLawbook(visit.language)
  const { usual, own } = givenFacts(rule.trials)
  const ran = rule.trials.map((trial, place) => ({ trial, got: trial.run(), facts: own[place] ?? [] }))
  const held = ran.filter(({ trial, got }) => holds(trial, got)).length
  return (
    <section>
      <h2>{say('rule.examples')}</h2>
      <p>{say('rule.examples-held', { count: ran.length, held })}</p>
      {usual.length > 0 && (
        <Details summary={say('example.usual')}>
          <Given facts={usual} language={visit.language} />
        </Details>
      )}
      <ol class="law-examples">
        {ran.map((example, place) => (
          <li key={`${place + 1} ${example.trial.on}`} id={`example-${place + 1}`}>
            <Example visit={visit} {...example} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Example({
  visit: { language },
  trial,
  got,
  facts,
}: {
  readonly visit: Visit
  readonly trial: Trial
  readonly got: Got
  readonly facts: readonly GivenFact[]
}) {
  const say = sayLawbook(language)
  const same = holds(trial, got)
  const rows = [
    {
      key: 'given',
      label: say('example.given'),
      value: facts.length === 0 ? say('example.as-usual') : <Given facts={facts} language={language} />,
    },
    { key: 'expected', label: say('example.expected'), value: say(`expected.${trial.expect}`) },
    {
      key: 'got',
      label: say('example.got'),
      value: (
        <>
          <span class="row">
            <b>{say(`expected.${got.answer}`)}</b>
            <Tag tone={same ? 'yes' : 'no'}>{say(same ? 'example.same' : 'example.differs')}</Tag>
          </span>
          {got.says !== null && <span class="under">{got.says[language]}</span>}
        </>
      ),
    },
  ]
  return (
    <>
      <h3 class="law-examples__day">{formats(language).day(trial.on)}</h3>
      <p>{trial.shows[language]}</p>
      <SummaryList rows={rows} />
      <Details summary={say('example.question')}>
        <pre class="code-block" lang="en">
          {JSON.stringify(trial.given, null, 2)}
        </pre>
      </Details>
    </>
  )
}

function Given({ facts, language }: { facts: readonly GivenFact[]; language: Visit['language'] }) {
  return (
    <ul class="law-given">
      {facts.map((fact) => (
        <li key={fact.path}>
          {placeInWords(fact.path, language)}: <b class="figures">{factInWords(fact, language)}</b>
        </li>
      ))}
    </ul>
  )
}
