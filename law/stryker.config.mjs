// npm run law:mutants: what no test would notice if it were otherwise. Not a part of `npm run check`: it takes too long.

/** Not looked at. What is left out inside a file, and why, stands in mutants/written-down.mjs. */
const leftOut = [
  '!src/**/*.test.ts', // tests
  '!src/testing/**', // what tests are made with
  '!src/**/*-examples.ts', // worked examples: they run as tests
  '!src/index.ts', // the door: names alone
]

export default {
  mutate: ['src/**/*.ts', ...leftOut],
  testRunner: 'vitest',
  vitest: { configFile: 'mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './mutants/written-down.mjs'],
  ignorers: ['written-down'],
  coverageAnalysis: 'perTest',
  // What is computed once, at load, counts as well: the calendar's table, the index of the rules, the forms.
  ignoreStatic: false,
  warnings: { slow: false },
  concurrency: 2,
  // A file that did not change, under tests that did not change, is not tried again.
  incremental: true,
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/report.html' },
  jsonReporter: { fileName: '.stryker/report.json' },
  thresholds: { high: 95, low: 90, break: null },
}
