import pino, { type Logger } from 'pino'
import type { Config } from './config.ts'

/** Structured logs: routes, codes and identities; never names, numbers, documents or what was typed. */
export function openLog(config: Pick<Config, 'log'>, name: string): Logger {
  return pino({
    name,
    level: config.log,
    redact: {
      paths: ['req.headers', 'body', 'params', 'query', '*.passport', '*.iin', '*.name', '*.token', '*.secret'],
      remove: true,
    },
    serializers: {
      err: (error: unknown) =>
        error instanceof Error
          ? { type: error.name, message: scrub(error.message), stack: scrub(error.stack ?? '') }
          : { message: 'not an error' },
    },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  })
}

/** Long runs of digits may be an IIN, a BIN or a passport: they do not enter the log. */
export function scrub(text: string): string {
  return text.replace(/\d{7,}/g, '#######')
}
