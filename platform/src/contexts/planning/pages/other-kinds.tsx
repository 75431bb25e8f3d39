import { LinkButton } from '../../../ui/button/button.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { useReader } from '../../../ui/reader.tsx'
import { Table } from '../../../ui/table/table.tsx'
import { type Answered, answerWish } from '../answer-wish.ts'
import { addressWith, type HireKind, hireKinds, type Typed, untouched, wishTyped } from '../typed-wish.ts'
import { type AnswerMatter, dayOrNotKnown, feeOf } from './matter.ts'

interface Other {
  readonly kind: HireKind
  readonly fields: Typed
  readonly answered: Answered
}

/** The same hire with every other permit and category, side by side: the answer, the first safe day and the fee. */
export function OtherKinds({ matter }: { matter: AnswerMatter }) {
  const { say, typed } = matter
  const { say: sayUi } = useReader()
  const others = othersOf(matter)
  if (others.length === 0) return null
  return (
    <Details summary={say('others')}>
      <Table
        caption={say('others')}
        captionHidden
        columns={[
          { key: 'kind', head: say('kind'), cell: ({ kind }) => say(`kind.${kind}`) },
          {
            key: 'answer',
            head: say('compare.answer'),
            cell: ({ answered }) => sayUi(`answer.${answered.judgement.answer}`),
          },
          {
            key: 'safe',
            head: say('compare.safe'),
            cell: ({ answered }) => dayOrNotKnown(matter, answered.plan.soonestSafe),
          },
          { key: 'fee', head: say('fee'), cell: ({ answered }) => feeOf(matter, answered) },
          {
            key: 'plan',
            head: say('title'),
            cell: ({ kind, fields }) => (
              <LinkButton href={addressWith(typed, fields)} label={`${say('ways.try')}: ${say(`kind.${kind}`)}`} small>
                {say('ways.try')}
              </LinkButton>
            ),
          },
        ]}
        rows={others}
        rowKey={({ kind }) => kind}
      />
      <p class="under">{say('others-text')}</p>
    </Details>
  )
}

/** Seasonal work counts its term in days, so that it stands beside no other. What is known of the post is not known of another. */
function othersOf({ typed, answered }: AnswerMatter): readonly Other[] {
  const now = typed.kind || untouched.kind
  if (now === 'seasonal' || answered.judgement.permit === 'not-needed') return []
  return hireKinds.flatMap((kind) => {
    if (kind === now || kind === 'seasonal') return []
    const fields = { kind, quotaLeft: '', qualified: '' }
    const other = answerWish(wishTyped({ ...typed, ...fields }, answered.plan.on))
    return other.ok ? [{ kind, fields, answered: other.value }] : []
  })
}
