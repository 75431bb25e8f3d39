import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'
import type { IconName } from '../icon/icons.ts'
import { useReader } from '../reader.tsx'

export interface FoldProps {
  readonly id: string
  /** The words of the button that opens it on a narrow screen. */
  readonly label: string
  readonly icon?: IconName
  readonly children: ComponentChildren
}

/**
 * Always there on a wide screen; on a narrow one a sheet that opens from a button, closes with Escape or a tap beside it.
 * A browser without popovers shows it open.
 */
export function Fold({ id, label, icon = 'menu', children }: FoldProps) {
  const { say } = useReader()
  return (
    <>
      <button type="button" class="fold__open" popovertarget={id}>
        <Icon name={icon} />
        <span>{label}</span>
      </button>
      <div class="fold" id={id} popover="auto">
        <button type="button" class="fold__close" popovertarget={id} popovertargetaction="hide">
          <Icon name="x" />
          {say('fold.close')}
        </button>
        {children}
      </div>
    </>
  )
}
