import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt)
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** A new passphrase: six groups a person can read out, 120 bits. */
export function makePassphrase(): string {
  return Array.from({ length: 6 }, () => randomBytes(3).toString('hex').slice(0, 5)).join('-')
}

/** What is kept of a passphrase. */
export async function seal(passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(passphrase, salt, 32, cost)
  return `scrypt$${salt.toString('base64url')}$${key.toString('base64url')}`
}

/** Does the passphrase open this seal? */
export async function opens(passphrase: string, sealed: string): Promise<boolean> {
  const [, salt = '', kept = ''] = sealed.split('$')
  const key = await derive(passphrase, Buffer.from(salt, 'base64url'), 32, cost)
  const expected = Buffer.from(kept, 'base64url')
  return expected.length === key.length && timingSafeEqual(expected, key)
}
