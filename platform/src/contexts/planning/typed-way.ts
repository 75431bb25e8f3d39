import type { Headcount, PatchOperation } from '@ruqsat/law'
import { categoryTyped, peopleTyped, type Typed } from './typed-wish.ts'

const fieldAtPath: Readonly<Record<string, string>> = {
  '/hire/term/months': 'term',
  '/hire/term/days': 'term',
  '/worker/qualified': 'qualified',
  '/worker/foreignTenureMonths': 'tenure',
  '/employer/unregisteredContracts': 'unregistered',
}

/** The fields that say in the form what a patch of the question does; null where the form has none for it. */
export function fieldsOfPatch(typed: Typed, patch: readonly PatchOperation[]): Typed | null {
  const fields = patch.map((operation) => fieldsOf(typed, operation))
  const all = fields.filter((one) => one !== null)
  return all.length === patch.length ? Object.assign({}, ...all) : null
}

function fieldsOf(typed: Typed, { path, value }: PatchOperation): Typed | null {
  const [, part, staff, category = '', whom] = path.split('/')
  if (part === 'employer' && staff === 'staff') {
    if (whom === 'local') return citizens(typed, category, value as number)
    const { local, foreign } = value as Headcount
    return { ...citizens(typed, category, local), [`foreign${category}`]: String(foreign) }
  }
  const field = fieldAtPath[path]
  return field === undefined ? null : { [field]: value === true ? 'yes' : String(value) }
}

/** In the category of the worker the form asks for the citizens to be hired first; elsewhere for all there are. */
function citizens(typed: Typed, category: string, local: number): Typed {
  const name = `local${category}`
  if (Number(category) !== categoryTyped(typed)) return { [name]: String(local) }
  return { hire: String(local - peopleTyped(typed, name)) }
}
