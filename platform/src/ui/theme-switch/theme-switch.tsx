import { withQuery } from '../address.ts'
import { Icon } from '../icon/icon.tsx'
import { type Theme, useReader } from '../reader.tsx'

const themes: readonly { readonly theme: Theme; readonly icon: 'monitor' | 'sun' | 'moon' }[] = [
  { theme: 'auto', icon: 'monitor' },
  { theme: 'light', icon: 'sun' },
  { theme: 'dark', icon: 'moon' },
]

/** The same page light, dark, or as the reader's device has it. */
export function ThemeSwitch({ label }: { label?: string }) {
  const { say, theme: current, path } = useReader()
  return (
    <nav class="theme-switch" aria-label={label ?? say('theme-switch.label')}>
      {themes.map(({ theme, icon }) => (
        <a
          key={theme}
          class="theme-switch__theme"
          href={withQuery(path, 'theme', theme)}
          aria-current={theme === current ? 'true' : undefined}
        >
          <Icon name={icon} size={16} />
          {say(`theme-switch.${theme}`)}
        </a>
      ))}
    </nav>
  )
}
