import type { Example } from '../gallery/example.ts'
import { SkipLink } from './skip-link.tsx'

export const usage = '<SkipLink />  Document has it already'

export const examples: readonly Example[] = [{ title: 'Seen once it has the focus', render: () => <SkipLink /> }]
