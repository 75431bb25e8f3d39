import type { Language } from '@ruqsat/law'
import { withQuery } from '../address.ts'
import { useReader } from '../reader.tsx'

/** Each language in its own words. */
const names: readonly { readonly language: Language; readonly short: string; readonly full: string }[] = [
  { language: 'kk', short: 'Қаз', full: 'Қазақша' },
  { language: 'ru', short: 'Рус', full: 'Русский' },
  { language: 'en', short: 'Eng', full: 'English' },
]

export interface LanguageSwitchProps {
  /** The first letters only, for a header. */
  readonly short?: boolean
  /** What a screen reader calls it, where there are two on a page. */
  readonly label?: string
}

/** The same page in another language. */
export function LanguageSwitch({ short, label }: LanguageSwitchProps) {
  const { say, language: current, path } = useReader()
  return (
    <nav class="language-switch" aria-label={label ?? say('language-switch.label')}>
      {names.map(({ language, short: code, full }) => (
        <a
          key={language}
          class="language-switch__language"
          href={withQuery(path, 'lang', language)}
          lang={language}
          hreflang={language}
          aria-current={language === current ? 'true' : undefined}
          title={short ? full : undefined}
        >
          {short ? code : full}
        </a>
      ))}
    </nav>
  )
}
