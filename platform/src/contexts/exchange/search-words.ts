/** Endings of Kazakh nouns: plural, possessive and case. The longest that leaves a stem goes first. */
const endings =
  'лардың лердің тардың тердің дардың дердің ларға лерге лардан лерден лар лер дар дер тар тер ның нің дың дің тың тің ға ге қа ке нан нен дан ден тан тен мен бен пен да де та те ды ді ты ті ны ні сы сі'.split(
    ' ',
  )
const shortestStem = 4

/** The stem of a Kazakh word, by taking endings off; words of other languages lose little by it. */
export function stem(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= shortestStem)
  return ending === undefined ? word : stem(word.slice(0, -ending.length))
}

/**
 * A query over `simple` words by the beginnings of their stems: `инженерлерге` finds `инженер`. Empty where nothing can be asked. A single
 * letter is no beginning: it would fit nearly everything, at the price of a look through all words.
 */
export function prefixQuery(typed: string): string {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return words
    .slice(0, 8)
    .map((word) => `${stem(word)}:*`)
    .join(' & ')
}
