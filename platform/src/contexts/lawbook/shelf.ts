import { applicationRules, type Figure, lawBook, permitRules, type Text, topicOf } from '@ruqsat/law'
import { type ShelfRule, shelved } from './shelf-rule.ts'

/** A part of the book: rules on one matter. */
export interface ShelfTopic {
  readonly id: string
  readonly title: Text
  readonly rules: readonly ShelfRule[]
}

/** The book by matter, in the order in which it is read. */
export const topics: readonly ShelfTopic[] = [
  {
    id: 'permit',
    title: {
      kk: 'Рұқсат беру шарттары',
      ru: 'Условия выдачи разрешения',
      en: 'Conditions of a permit',
    },
    rules: permitRules.map((rule) => shelved(rule, (question) => rule.topics.includes(topicOf(question)))),
  },
  {
    id: 'application',
    title: {
      kk: 'Өтінішті тексеру',
      ru: 'Проверка заявления',
      en: 'Examination of an application',
    },
    rules: applicationRules.map((rule) => shelved(rule, (question) => rule.topics.includes(topicOf(question)))),
  },
]

/** Every rule of the book. */
export const rules: readonly ShelfRule[] = topics.flatMap((topic) => topic.rules)

/** Every figure of the book. */
export const figures: readonly Figure<unknown>[] = lawBook.figures

/** The rule by its public id; null where the book has none. */
export function ruleBy(id: string): ShelfRule | null {
  return rules.find((rule) => rule.id === id) ?? null
}

/** The figure by its public id; null where the book has none. */
export function figureBy(id: string): Figure<unknown> | null {
  return figures.find((figure) => figure.id === id) ?? null
}

/** The rules that read a figure. */
export function rulesReading(figure: string): readonly ShelfRule[] {
  return rules.filter((rule) => rule.figures.some(({ id }) => id === figure))
}
