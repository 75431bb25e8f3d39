import { either, only } from '../../kernel/http/access.ts'
import { isUuid } from '../../kernel/http/fields.ts'
import { findPermit } from './permit-store.ts'
import { ownerOf } from './store.ts'

type Params = Readonly<Record<string, string>>
type Db = Parameters<typeof ownerOf>[0]

async function owner(db: Db, params: Params) {
  const id = params.id ?? ''
  return isUuid(id) ? ownerOf(db, id) : null
}

async function permit(db: Db, params: Params) {
  const id = params.id ?? ''
  return isUuid(id) ? findPermit(db, id) : null
}

/** The employer, on an application of his own. */
export const ownApplication = only('employer', {
  says: 'his own application',
  test: async ({ db }, person, params) => (await owner(db, params))?.employer === person.firm,
})

/** An officer, on a filed application of his region. Drafts are nobody's but the employer's. */
export const caseOfRegion = only('officer', {
  says: 'a filed application of his region',
  async test({ db }, person, params) {
    const found = await owner(db, params)
    return found?.filed === true && found.region === person.region
  },
})

/** Both sides of a case. */
export const eitherSide = either(ownApplication, caseOfRegion)

export const permitOfRegion = only('officer', {
  says: 'a permit of his region',
  test: async ({ db }, person, params) => (await permit(db, params))?.region === person.region,
})

/** The three to whom a permit belongs: the firm, the region's officer, the worker himself. */
export const permitHolder = either(
  only('employer', {
    says: 'a permit of his firm',
    test: async ({ db }, person, params) => (await permit(db, params))?.employer === person.firm,
  }),
  permitOfRegion,
  only('worker', {
    says: 'his own permit',
    test: async ({ db }, person, params) => (await permit(db, params))?.passport === person.passport,
  }),
)
