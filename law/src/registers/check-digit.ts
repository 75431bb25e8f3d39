const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]

/**
 * The check digit of a twelve-digit number (IIN or BIN) after its first eleven digits: the sum weighted 1 to 11 modulo 11;
 * where that is 10, the sum weighted 3 to 11, 1, 2. Null where that is 10 too: such a number is not issued.
 */
export function checkDigit(digits: string): number | null {
  const first = weighted(digits, (place) => place + 1)
  const remainder = first < 10 ? first : weighted(digits, (place) => secondWeights[place] as number)
  return remainder < 10 ? remainder : null
}

function weighted(digits: string, weight: (place: number) => number): number {
  let sum = 0
  for (let place = 0; place < 11; place++) sum += Number(digits[place]) * weight(place)
  return sum % 11
}
