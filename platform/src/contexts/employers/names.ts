import type { EmployerKind, Language } from '@ruqsat/law'
import { sayEmployers } from './words.ts'

/** What a kind of organisation is called. */
export function kindName(language: Language, kind: EmployerKind): string {
  return sayEmployers(language)(`kind.${kind}`)
}
