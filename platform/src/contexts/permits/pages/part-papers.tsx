import type { Visit } from '../../../kernel/http/visit.ts'
import type { Refusal } from '../../../kernel/outcome.ts'
import { largestPaper } from '../../../kernel/upload.ts'
import { freshKey } from '../../../shell/frame.tsx'
import { shellGiven } from '../../../shell/given.ts'
import { Button, LinkButton } from '../../../ui/button/button.tsx'
import { FileUpload } from '../../../ui/file-upload/file-upload.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Tag } from '../../../ui/tag/tag.tsx'
import type { DraftView } from '../api.ts'
import { sayPermits } from '../words.ts'

const accept = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

export interface PapersProps {
  readonly visit: Visit
  readonly draft: DraftView
  /** An upload that was refused: of which kind, and why. */
  readonly refused: { readonly kind: string; readonly refusal: Refusal } | null
}

/** The papers: one form each, so that each file is kept as soon as it is there. */
export function PapersPart({ visit, draft, refused }: PapersProps) {
  const say = sayPermits(visit.language)
  return (
    <>
      <h1>{say('part.papers')}</h1>
      <p>{say('papers.lead')}</p>
      {draft.paperNeeds.map((need) => (
        <PaperForm
          key={need.kind}
          visit={visit}
          draft={draft}
          need={need}
          refusal={refused?.kind === need.kind ? refused.refusal : null}
        />
      ))}
      <LinkButton tone="primary" href={`/drafts/${draft.id}/review`} iconAfter="arrow-right">
        {say('papers.next')}
      </LinkButton>
    </>
  )
}

type Need = DraftView['paperNeeds'][number]

function PaperForm({
  visit,
  draft,
  need,
  refusal,
}: {
  visit: Visit
  draft: DraftView
  need: Need
  refusal: Refusal | null
}) {
  const { language } = visit
  const say = sayPermits(language)
  const files = draft.papers
    .filter((paper) => paper.kind === need.kind)
    .map((paper) => ({
      id: paper.id,
      name: paper.name,
      bytes: paper.size,
      href: `/drafts/${draft.id}/papers/${paper.id}`,
    }))
  const error = refusal === null ? {} : { error: shellGiven().wording(language, refusal.code, refusal.values) }
  return (
    <Panel
      title={need.title[language]}
      action={
        <Tag tone={files.length > 0 ? 'yes' : need.required ? 'needs-you' : 'neutral'}>
          {say(need.required ? 'papers.required' : 'papers.if')}
        </Tag>
      }
    >
      <p>{need.says[language]}</p>
      <form method="post" action={`/drafts/${draft.id}/papers`} enctype="multipart/form-data" class="stack">
        <input type="hidden" name="_key" value={freshKey()} />
        <input type="hidden" name="kind" value={need.kind} />
        <FileUpload
          name="file"
          id={`file-${need.kind}`}
          label={say('papers.file', { paper: need.title[language] })}
          labelHeard
          accept={accept}
          kinds={say('papers.kinds')}
          maxBytes={largestPaper}
          files={files}
          removable
          {...error}
        />
        <Button icon="upload">{say('papers.add')}</Button>
      </form>
    </Panel>
  )
}
