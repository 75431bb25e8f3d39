import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { openLog, scrub } from './log.ts'

/** What a log writes. */
function written(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown> {
  const log = openLog({ log: 'debug' }, 'test')
  const lines: string[] = []
  const stream = (log as unknown as Record<symbol, unknown>)[pino.symbols.streamSym] as { write(line: string): void }
  const { write: before } = stream
  stream.write = (line) => void lines.push(line)
  try {
    write(log)
  } finally {
    stream.write = before
  }
  return JSON.parse(lines.join('')) as Record<string, unknown>
}

describe('the log', () => {
  test('says what happened, when, by which process', () => {
    expect(written((log) => log.info({ route: '/cases/:id', status: 200 }, 'answered'))).toMatchObject({
      level: 'info',
      name: 'test',
      route: '/cases/:id',
      status: 200,
      msg: 'answered',
    })
  })

  test.each(['passport', 'iin', 'name', 'token', 'secret'])('does not repeat a %s', (field) => {
    expect(JSON.stringify(written((log) => log.info({ worker: { [field]: 'CANARY' } }, 'x')))).not.toContain('CANARY')
  })

  test.each(['body', 'params', 'query'])('does not repeat the %s of a request', (part) => {
    expect(JSON.stringify(written((log) => log.info({ [part]: { anything: 'CANARY' } }, 'x')))).not.toContain('CANARY')
  })

  test('does not repeat a request’s headers', () => {
    expect(
      JSON.stringify(written((log) => log.info({ req: { headers: { authorization: 'CANARY' } } }, 'x'))),
    ).not.toContain('CANARY')
  })

  test('strikes long numbers out of an error’s words and of its trace', () => {
    const line = JSON.stringify(
      written((log) => log.error({ err: new Error('no such person 880317300123, passport U12345678') }, 'a bug')),
    )
    expect(line).not.toMatch(/880317300123|12345678/)
    expect(line).toContain('no such person #######, passport U#######')
  })

  test('keeps to what is known of an error: its kind, words and trace', () => {
    const line = written((log) =>
      log.error(
        { err: Object.assign(new Error('duplicate'), { detail: 'Key (iin)=(880317300123) exists', where: 'CANARY' }) },
        'a bug',
      ),
    )
    expect(JSON.stringify(line)).not.toMatch(/880317300123|CANARY/)
  })

  test('short numbers stay: they are counts, ports and states', () => {
    expect(scrub('answered 200 after 123456 ms')).toBe('answered 200 after 123456 ms')
    expect(scrub('1234567')).toBe('#######')
  })
})
