import type { Language } from '@ruqsat/law'
import { sayExchange } from '../platform/src/contexts/exchange/words.ts'
import { sayFees } from '../platform/src/contexts/fees/words.ts'
import { sayIdentity } from '../platform/src/contexts/identity/words.ts'
import { sayOversight } from '../platform/src/contexts/oversight/words.ts'
import { sayPermits } from '../platform/src/contexts/permits/words.ts'
import { sayPlanning } from '../platform/src/contexts/planning/words.ts'
import { type Formats, formats } from '../platform/src/kernel/format.ts'
import type { MessageValues, Say } from '../platform/src/kernel/i18n.ts'
import { sayShell } from '../platform/src/shell/words.ts'
import type { UiKey } from '../platform/src/ui/reader.tsx'
import { sayUi } from '../platform/src/ui/reader-provider.tsx'
import { sayRefusal } from '../platform/src/wording.ts'

/** What the pages say in one language, from the same catalogues as the pages. */
export interface Words extends Formats {
  readonly ui: Say<UiKey>
  readonly shell: ReturnType<typeof sayShell>
  readonly identity: ReturnType<typeof sayIdentity>
  readonly exchange: ReturnType<typeof sayExchange>
  readonly permits: ReturnType<typeof sayPermits>
  readonly fees: ReturnType<typeof sayFees>
  readonly planning: ReturnType<typeof sayPlanning>
  readonly oversight: ReturnType<typeof sayOversight>
  refusal(code: string, values?: MessageValues): string
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return {
    ...formats(language),
    ui: sayUi(language),
    shell: sayShell(language),
    identity: sayIdentity(language),
    exchange: sayExchange(language),
    permits: sayPermits(language),
    fees: sayFees(language),
    planning: sayPlanning(language),
    oversight: sayOversight(language),
    refusal: (code, values) => sayRefusal(language, code, values),
  }
}
