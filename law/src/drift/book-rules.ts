import type { RuleVersion } from '../core/rule.ts'
import type { Text } from '../core/text.ts'
import { rulesOfChapter } from '../forms/chapter.ts'
import { lawBook } from '../law-book.ts'

/** What a version of a rule says, whatever question it answers. */
export type Wording = Pick<RuleVersion<never>, 'from' | 'to' | 'says' | 'cites'>

/** Any rule of the book, by its words alone. */
export interface DatedRule {
  readonly id: string
  readonly title: Text
  readonly versions: readonly Wording[]
}

/** Every rule of the book: of the permit, of an application, and of the chapters beside them. */
export const bookRules: readonly DatedRule[] = [...lawBook.rules, ...lawBook.chapters.flatMap(rulesOfChapter)]
