import type { Day } from '@ruqsat/law'

/** A paper answer of "nothing found" or "something found", in the form the agency's own reply has. */
export function handAnswer(agency: string, clear: boolean, today: Day): Readonly<Record<string, unknown>> {
  switch (agency) {
    case 'irs':
      return { category4: clear ? [] : [{ issuedOn: today, replaced: false }] }
    case 'esutd':
      return { foreignEmployees: clear ? 0 : 1, unregistered: clear ? 0 : 1 }
    case 'mfa':
      return { confirmed: clear }
    default:
      return { offences: clear ? [] : [{ article: '519', foundOn: today }] }
  }
}
