import { describe, expect, test } from 'vitest'
import { refusalOfFault } from './faults.ts'

const withCode = (code: string) => Object.assign(new Error('broken'), { code })

describe('a broken pipe', () => {
  test.each([
    ['53100', 507, 'http.disk-full'],
    ['ENOSPC', 507, 'http.disk-full'],
    ['EDQUOT', 507, 'http.disk-full'],
    ['57014', 503, 'http.too-slow'],
    ['ECONNREFUSED', 503, 'http.database-away'],
    ['ECONNRESET', 503, 'http.database-away'],
    ['57P01', 503, 'http.database-away'],
    ['57P02', 503, 'http.database-away'],
    ['57P03', 503, 'http.database-away'],
    ['53300', 503, 'http.database-away'],
    ['08006', 503, 'http.database-away'],
    ['08001', 503, 'http.database-away'],
    ['FST_ERR_CTP_BODY_TOO_LARGE', 413, 'http.too-large'],
    ['FST_REQ_FILE_TOO_LARGE', 413, 'http.too-large'],
    ['FST_FILES_LIMIT', 413, 'http.too-large'],
    ['FST_ERR_CTP_INVALID_MEDIA_TYPE', 415, 'http.content-type'],
    ['FST_ERR_CTP_INVALID_JSON_BODY', 422, 'http.problems'],
    ['FST_ERR_CTP_EMPTY_JSON_BODY', 422, 'http.problems'],
  ])('%s is told as %d %s', (code, status, told) => {
    expect(refusalOfFault(withCode(code))).toMatchObject({ ok: false, status, code: told })
  })

  test.each([
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])('that ends a connection under a query is the database that went away: %s', (message) => {
    expect(refusalOfFault(new Error(message))).toMatchObject({ status: 503, code: 'http.database-away' })
  })

  test('a request that could not be read is the sender’s', () => {
    expect(refusalOfFault(Object.assign(new Error('bad'), { statusCode: 400 }))).toMatchObject({
      status: 400,
      code: 'http.not-understood',
    })
  })

  test.each([null, undefined, 'text', 7, new Error('a bug'), withCode('23505'), withCode('42P01'), withCode('22P02')])(
    '%s is a bug of ours',
    (error) => {
      expect(refusalOfFault(error)).toBeNull()
    },
  )
})
