import fc from 'fast-check'
import type { Condition, Test } from '../reform/condition.ts'

const tests: readonly fc.Arbitrary<Test>[] = [
  fc.nat({ max: 40 }).map((most) => ({ at: '/employer/headcount', atMost: most })),
  fc.constantFrom(...'ABF').map((activity) => ({ at: '/employer/activity', is: activity })),
  fc.constantFrom(...(['new', 'renewal'] as const)).map((request) => ({ at: '/request', is: request })),
  fc.subarray([1, 2, 3, 4], { minLength: 1 }).map((oneOf) => ({ at: '/hire/category', oneOf })),
  fc.boolean().map((is) => ({ at: '/worker/qualified', is })),
  fc.boolean().map((given) => ({ at: '/vacancy', given })),
  fc.nat({ max: 3 }).map((atLeast) => ({ at: '/employer/unregisteredContracts', atLeast })),
  fc.integer({ min: -60, max: 5 }).map((plus) => ({ at: '/vacancy/postedOn', before: { at: '/on', plus } })),
  fc.constantFrom('75', '19').map((includes) => ({ at: '/hire/regions', includes })),
  fc.constantFrom(0.5, 0.9, 1).map((times) => ({
    sum: ['/employer/staff/3/local', '/employer/staff/4/local'],
    atLeast: { at: '/employer/headcount', times },
  })),
]

/** Conditions over facts of every kind, known and not, three deep. */
export const anyCondition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(...tests),
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition
