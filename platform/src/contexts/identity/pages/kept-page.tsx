import type { VNode } from 'preact'
import type { Visit } from '../../../kernel/http/visit.ts'
import { deskPage, freshKey } from '../../../shell/frame.tsx'
import { LinkButton } from '../../../ui/button/button.tsx'
import { PostButton } from '../../../ui/button/post-button.tsx'
import type { KeptForm } from '../store.ts'
import { sayIdentity } from '../words.ts'

/** A form whose session had ended, with everything that was typed, one press from being sent. */
export function keptPage(visit: Visit, form: KeptForm): VNode {
  const say = sayIdentity(visit.language)
  return deskPage(
    visit,
    { title: say('kept.title') },
    <>
      <h1>{say('kept.title')}</h1>
      <p class="lead">{say('kept.text')}</p>
      <div class="cluster">
        <PostButton tone="primary" icon="send" action={form.path} fields={{ ...form.fields, _key: freshKey() }}>
          {say('kept.send')}
        </PostButton>
        <LinkButton href={form.path}>{say('kept.leave')}</LinkButton>
      </div>
    </>,
  )
}
