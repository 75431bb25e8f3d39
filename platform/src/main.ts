import { runPlatform } from './start/run-platform.ts'

/** The platform as one command: `npm start`. */
process.exit(await runPlatform())
