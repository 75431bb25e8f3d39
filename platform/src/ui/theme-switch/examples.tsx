import type { Example } from '../gallery/example.ts'
import { ThemeSwitch } from './theme-switch.tsx'

export const usage = '<ThemeSwitch />'

export const examples: readonly Example[] = [{ title: 'Three ways', narrow: true, render: () => <ThemeSwitch /> }]
