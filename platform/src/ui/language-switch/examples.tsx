import type { Example } from '../gallery/example.ts'
import { LanguageSwitch } from './language-switch.tsx'

export const usage = '<LanguageSwitch short label />'

export const examples: readonly Example[] = [
  { title: 'In full', render: () => <LanguageSwitch /> },
  { title: 'Short, for a header', render: () => <LanguageSwitch short label="Language, short" /> },
]
