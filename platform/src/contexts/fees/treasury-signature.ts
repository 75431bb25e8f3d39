import { createHmac, timingSafeEqual } from 'node:crypto'

/** Did the treasury sign these bytes? */
export function isSigned(body: string, signature: string | null, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature ?? '', 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
