import type { ComponentChildren } from 'preact'
import { Shape } from '../shape/shape.tsx'
import { type Tone, toneClass } from '../tone.ts'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

export interface NoticeProps {
  readonly kind?: NoticeKind
  readonly title: string
  readonly children?: ComponentChildren
  /** Buttons or links that answer the notice. */
  readonly actions?: ComponentChildren
  /** It tells of what the reader has just done: a screen reader says it at once. */
  readonly announce?: boolean
}

const tones: Readonly<Record<NoticeKind, Tone>> = { info: 'info', success: 'yes', warning: 'soon', danger: 'no' }

/** Something to know before going on: what happened, what it means, what to do. */
export function Notice({ kind = 'info', title, children, actions, announce }: NoticeProps) {
  const says = announce ? ({ role: kind === 'danger' ? 'alert' : 'status' } as const) : {}
  return (
    <div class={`notice ${toneClass[tones[kind]]}`} {...says}>
      <Shape kind={tones[kind]} size={24} />
      <div class="notice__words">
        <p class="notice__title">{title}</p>
        {children}
        {actions !== undefined && <div class="notice__actions">{actions}</div>}
      </div>
    </div>
  )
}
