/** The platform's three languages, in the order of the Constitution. */
export const languages = ['kk', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

/** A text of the law or about it. A missing language does not compile. */
export type Text = Readonly<Record<Language, string>>

/** Values that a sentence may name: `{need} of {total}`. */
export type Values = Readonly<Record<string, string | number | boolean | null>>
