import { mergeConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import config from '../vitest.config.ts'

/** Tests of many cases, the longest last. */
const long = ['permits/invariants', 'drift/', 'planning/', 'permits/changes', 'reform/', 'calendar/ten-years']

/** A mutant that a worked example notices need not wait for ten years of days. */
class ShortTestsFirst extends BaseSequencer {
  override async sort(...[files]: Parameters<BaseSequencer['sort']>) {
    const rank = (path: string) => long.findIndex((part) => path.includes(part))
    return files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId))
  }
}

export default mergeConfig(config, {
  test: { setupFiles: ['mutants/few-runs.ts'], sequence: { sequencer: ShortTestsFirst } },
})
