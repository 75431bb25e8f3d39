import { regionName } from '@ruqsat/law'
import { demoQuota, firmBy, firms, type Persona, personas } from '@ruqsat/sandbox/personas'
import { saveEmployer } from '../contexts/employers/index.ts'
import { type Account, saveAccount } from '../contexts/identity/store.ts'
import { saveCeiling } from '../contexts/quotas/index.ts'
import type { Platform } from '../kernel/acting.ts'

/** Years for which the sandbox has places in its quota. */
const years = [2025, 2026, 2027]

/** Enters the sandbox's named persons, their firms and a demo quota. Twice is the same as once. */
export async function enterPersonas({ db, clock }: Platform): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { known: _known, says: _says, ...firm } of firms) await saveEmployer(tx, firm, clock.now())
    for (const persona of personas) await saveAccount(tx, { ...persona, place: placeOf(persona) }, null)
    for (const { region, places } of demoQuota) {
      for (const year of years) {
        for (const [index, count] of places.entries())
          await saveCeiling(tx, { year, region, category: index + 1, places: count })
      }
    }
  })
}

/** For whom a persona acts: his firm, the executive body of his region, or himself. */
function placeOf({ firm, region }: Persona): Account['place'] {
  const employer = firm === null ? undefined : firmBy(firm)
  if (employer !== undefined) return employer.name
  if (region === null) return { kk: 'Шетелдік жұмыскер', ru: 'Иностранный работник', en: 'Foreign worker' }
  const name = regionName(region)
  return {
    kk: `${name.kk}, жергілікті атқарушы орган`,
    ru: `${name.ru}, местный исполнительный орган`,
    en: `${name.en}, local executive body`,
  }
}
