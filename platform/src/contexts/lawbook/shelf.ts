import { applicationRules, type Chapter, type Figure, lawBook, permitRules, type Text, topicOf } from '@ruqsat/law'
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
  ...lawBook.chapters.map(chapterTopic).filter((topic) => topic.rules.length > 0),
]

/** A chapter beside the permit: its rules are asked on whatever they are given. */
function chapterTopic({ id, title, duties, limits, conditions, lookups = [] }: Chapter): ShelfTopic {
  const always = () => true
  return {
    id,
    title,
    rules: [
      ...duties.map((rule) => shelved(rule, always)),
      ...limits.map((rule) => shelved(rule, always)),
      ...conditions.map((rule) => shelved(rule, always)),
      ...lookups.map((rule) => shelved(rule, always)),
    ],
  }
}

/** Every rule of the book. */
export const rules: readonly ShelfRule[] = topics.flatMap((topic) => topic.rules)

/** Every figure of the book. */
export const figures: readonly Figure<unknown>[] = lawBook.figures

/** The rule by its public id; null where the book has none. */
export function ruleBy(id: string): ShelfRule | null {
  return rules.find((rule) => rule.id === id) ?? null
}

/** The topic under which a rule stands; null where the book has no such rule. */
export function topicOfRule(id: string): ShelfTopic | null {
  return topics.find((topic) => topic.rules.some((rule) => rule.id === id)) ?? null
}

/** The figure by its public id; null where the book has none. */
export function figureBy(id: string): Figure<unknown> | null {
  return figures.find((figure) => figure.id === id) ?? null
}

/** The rules that read a figure. */
export function rulesReading(figure: string): readonly ShelfRule[] {
  return rules.filter((rule) => rule.figures.some(({ id }) => id === figure))
}
