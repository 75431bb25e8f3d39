import { type Language, languages, regionName, type Text } from '@ruqsat/law'
import QRCode from 'qrcode'
import type { Acting } from '../../kernel/acting.ts'
import { countryName } from '../../kernel/countries.ts'
import { publish } from '../../kernel/events.ts'
import { formats } from '../../kernel/format.ts'
import { type Outcome, ok } from '../../kernel/outcome.ts'
import { setPdf } from '../../kernel/pdf.ts'
import { findPermit, notePdf, type Permit } from './permit-store.ts'
import template from './print/permit.typ?raw'
import { sayPermits } from './words.ts'

/** Prints an issued permit once; the bytes are kept under their hash, and the hash stands in the record. */
export async function printPermit(acting: Acting, id: string): Promise<Outcome<string>> {
  const permit = await findPermit(acting.tx, id)
  if (permit === null) throw new Error(`there is no permit ${id} to print`)
  if (permit.pdf !== null) return ok(permit.pdf)
  const bytes = await setPermit(permit, acting.platform.config.publicUrl)
  const sha256 = await acting.platform.files.keep(acting.tx, bytes, 'application/pdf')
  await notePdf(acting.tx, id, sha256)
  await publish(acting, 'permits.printed', permit.applicationId, { permit: id, sha256 })
  return ok(sha256)
}

/** The address at which anyone who holds the permit's secret may look it up. */
export function checkAddress(publicUrl: string, secret: string): string {
  return `${publicUrl}/p/${secret}`
}

/** Sets the permit in three languages with its QR code. */
export async function setPermit(permit: Permit, publicUrl: string): Promise<Uint8Array> {
  const address = checkAddress(publicUrl, permit.secret)
  const qr = await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 })
  const data = {
    title: `${permit.number}`,
    heading: inThree('print.heading'),
    number: permit.number,
    qr,
    check: inThree('print.check'),
    rows: rowsOf(permit),
    terms: inThree('print.terms'),
    address,
  }
  return setPdf(template, { data: JSON.stringify(data) })
}

function rowsOf({ shown, ...permit }: Permit) {
  const row = (key: Parameters<ReturnType<typeof sayPermits>>[0], value: string | Text) => ({
    label: inThree(key),
    value,
  })
  const dates = (day: Permit['issuedOn']) => threeOf((language) => formats(language).day(day))
  return [
    row('print.worker', `${shown.givenNames} ${shown.surname} / ${shown.givenNamesCyrillic} ${shown.surnameCyrillic}`),
    row(
      'print.citizenship',
      threeOf((language) => countryName(language, shown.citizenship)),
    ),
    row('print.passport', shown.passport),
    row(
      'print.employer',
      threeOf((language) => `${shown.firm[language]}, ${sayPermits(language)('print.bin', { bin: shown.bin })}`),
    ),
    row('print.post', shown.title),
    row(
      'print.category',
      threeOf((language) =>
        sayPermits(language)('print.category-and-term', { category: String(permit.category), months: shown.months }),
      ),
    ),
    row('print.region', regionName(permit.region)),
    row('print.issued', dates(permit.issuedOn)),
    row('print.expires', dates(permit.expiresOn)),
  ]
}

function inThree(key: Parameters<ReturnType<typeof sayPermits>>[0]): Text {
  return threeOf((language) => sayPermits(language)(key))
}

function threeOf(say: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>
}
