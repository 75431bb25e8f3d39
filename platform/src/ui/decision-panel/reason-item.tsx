import { Fragment } from 'preact'
import { useReader } from '../reader.tsx'
import { Shape } from '../shape/shape.tsx'
import { Tip } from '../tip/tip.tsx'
import { Trust } from '../trust/trust.tsx'
import { answerClass, answerShape } from './answer.ts'
import type { Reason, ReasonSource } from './reasons.ts'

/** One reason: the sentence at once; norm, clause, trust and facts a click away, open where the answer is a no. */
export function ReasonItem({ reason }: { reason: Reason }) {
  const { say } = useReader()
  const { answer, title, href, because, change } = reason
  return (
    <li class={`reason ${answerClass[answer]}`}>
      <Shape kind={answerShape[answer]} size={20} />
      <div class="reason__words">
        <p class="reason__title">
          {href === undefined ? title : <a href={href}>{title}</a>}:{' '}
          <span class="reason__answer">{say(`answer.${answer}`)}</span>
        </p>
        <p class="reason__because">{because}</p>
        {change !== undefined && (
          <p class="reason__change">
            <b>{say('decision-panel.change')}</b> {change}
          </p>
        )}
        <details class="reason__more" open={answer === 'no'}>
          <summary class="reason__toggle">{say('decision-panel.norm')}</summary>
          <Norm reason={reason} />
        </details>
      </div>
    </li>
  )
}

function Norm({ reason: { norm, since, sources, facts, figures = [] } }: { reason: Reason }) {
  const { say, formats } = useReader()
  return (
    <div class="reason__norm">
      <p>{norm}</p>
      <ul class="reason__sources">
        {sources.map((source) => (
          <Source key={source.clause} {...source} />
        ))}
        {figures.length > 0 && (
          <li>
            {say('decision-panel.figures')}{' '}
            {figures.map(({ title, href }, place) => (
              <Fragment key={href}>
                {place > 0 && ', '}
                <a href={href}>{title}</a>
              </Fragment>
            ))}
          </li>
        )}
        <li class="reason__since">{say('decision-panel.since', { day: formats.day(since) })}</li>
      </ul>
      {facts.length > 0 && (
        <dl class="reason__facts">
          {facts.map(({ name, value }) => (
            <div key={name} class="reason__fact">
              <dt>{name}</dt>
              <dd class="figures">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

function Source({ clause, trust, href, reading }: ReasonSource) {
  return (
    <li class="reason__source">
      {href === undefined ? <span>{clause}</span> : <a href={href}>{clause}</a>} <Trust grade={trust} />{' '}
      {reading !== undefined && <ReadingTip {...reading} />}
    </li>
  )
}

/** The reading in short, and the way to all of it. */
function ReadingTip({ id, says, href }: NonNullable<ReasonSource['reading']>) {
  if (href === undefined) return <Tip text={says}>{id}</Tip>
  const text = (
    <>
      {says} <a href={href}>{id}</a>
    </>
  )
  return <Tip text={text}>{id}</Tip>
}
