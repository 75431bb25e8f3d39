import { type IconName, icons } from './icons.ts'

export interface IconProps {
  readonly name: IconName
  /** Width and height in pixels; 20 unless told. */
  readonly size?: 16 | 20 | 24 | 32 | 40
}

/** A picture beside words. It is hidden from a screen reader: the words must say the same. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  )
}
