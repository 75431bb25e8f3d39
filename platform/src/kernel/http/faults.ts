import { type Refusal, refuse } from '../outcome.ts'

/**
 * Broken pipes that a reader can be told about: a full disk, a database that is away, a question that took too long. Null: a bug.
 * Nothing was changed in any of them: the step's transaction did not commit.
 */
export function refusalOfFault(error: unknown): Refusal | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, syscall, statusCode, message } = error as Readonly<Record<string, unknown>>
  switch (code) {
    case '53100':
    case 'ENOSPC':
    case 'EDQUOT':
      return refuse(507, 'http.disk-full')
    case '57014':
      return refuse(503, 'http.too-slow')
    case 'ECONNREFUSED':
    case 'ECONNRESET':
    case '57P01':
    case '57P02':
    case '57P03':
    case '53300':
    case '08006':
    case '08001':
      return refuse(503, 'http.database-away')
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_FILES_LIMIT':
    case 'FST_FIELDS_LIMIT':
    case 'FST_PARTS_LIMIT':
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse(413, 'http.too-large')
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return refuse(415, 'http.content-type')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return refuse(422, 'http.problems', { problems: [{ at: '', code: 'http.not-json' }] })
    case 'FST_TOO_OFTEN':
      return refuse(429, 'http.too-often')
    default:
      if (code === 'ENOENT' && syscall === 'connect') return refuse(503, 'http.database-away')
      if (code === undefined && typeof message === 'string' && cutOff.test(message))
        return refuse(503, 'http.database-away')
      return statusCode === 400 ? refuse(400, 'http.not-understood') : null
  }
}

/** What the driver says, without a code, when a connection ends under a query. */
const cutOff = /^Connection terminated|connection error and is not queryable|^timeout exceeded when trying to connect/
