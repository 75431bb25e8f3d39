import fc from 'fast-check'

// Every mutant runs the properties again: on few cases, the same each time, so that a score can be repeated.
fc.configureGlobal({ numRuns: 10, seed: 1 })
