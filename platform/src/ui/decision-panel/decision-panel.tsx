import type { Answer, Day } from '@ruqsat/law'
import { type ComponentChildren, toChildArray } from 'preact'
import { LinkButton } from '../button/button.tsx'
import { useReader } from '../reader.tsx'
import { Shape } from '../shape/shape.tsx'
import { answerClass, answerShape } from './answer.ts'
import { ReasonItem } from './reason-item.tsx'
import type { Reason } from './reasons.ts'

export interface WayToYes {
  readonly key: string
  readonly text: string
  readonly href?: string
  /** The words of a button that leads there; without it the text itself does. */
  readonly action?: string
}

export interface DecisionPanelProps {
  readonly answer: Answer
  /** The answer in a sentence: "The permit can be granted". */
  readonly headline: string
  /** The day whose law answers. */
  readonly on: Day
  readonly reasons: readonly Reason[]
  /** Ways from a no to a yes, cheapest first. */
  readonly changes?: readonly WayToYes[]
  /** What stands above them, where it is not that each turns the answer into a yes. */
  readonly changesTitle?: string
  /** What the answer leads to: dates, fee. */
  readonly children?: ComponentChildren
  /** The level of the headline in the page. */
  readonly level?: 2 | 3
}

const order: Readonly<Record<Answer, number>> = { no: 0, unknown: 1, yes: 2 }

/** The law's answer with every reason: what decides comes first, what is met is folded behind it; each has norm, clause, trust, day and facts. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { answer, headline, on, reasons, changes = [], changesTitle, children, level = 2 } = props
  const { say, formats } = useReader()
  const Heading = level === 2 ? 'h2' : 'h3'
  const met = reasons.filter((reason) => reason.answer === 'yes')
  const against = reasons
    .filter((reason) => reason.answer !== 'yes')
    .toSorted((a, b) => order[a.answer] - order[b.answer])
  return (
    <section class="decision-panel">
      <header class={`decision-panel__head ${answerClass[answer]}`}>
        <Shape kind={answerShape[answer]} size={40} />
        <div>
          <p class="decision-panel__answer">{say(`answer.${answer}`)}</p>
          <Heading class="decision-panel__headline">{headline}</Heading>
          <p class="decision-panel__on">{say('decision-panel.on', { day: formats.day(on), count: reasons.length })}</p>
        </div>
      </header>
      {changes.length > 0 && <Changes changes={changes} title={changesTitle} />}
      {toChildArray(children).length > 0 && <div class="decision-panel__more">{children}</div>}
      {against.length > 0 && <Reasons reasons={against} />}
      {met.length > 0 && (
        <details class="decision-panel__met" open={against.length === 0}>
          <summary>{say('decision-panel.met', { count: met.length })}</summary>
          <Reasons reasons={met} />
        </details>
      )}
    </section>
  )
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="decision-panel__reasons">
      {reasons.map((reason) => (
        <ReasonItem key={reason.key} reason={reason} />
      ))}
    </ul>
  )
}

function Changes({ changes, title }: { changes: readonly WayToYes[]; title: string | undefined }) {
  const { say } = useReader()
  return (
    <div class="decision-panel__changes">
      <p class="decision-panel__changes-title">{title ?? say('decision-panel.changes', { count: changes.length })}</p>
      <ol class="decision-panel__ways">
        {changes.map((change) => (
          <li key={change.key}>
            <Way {...change} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function Way({ text, href, action }: WayToYes) {
  if (href === undefined) return <span>{text}</span>
  if (action === undefined) return <a href={href}>{text}</a>
  return (
    <>
      <span>{text}</span>
      <LinkButton href={href} label={`${action}: ${text}`} small>
        {action}
      </LinkButton>
    </>
  )
}
