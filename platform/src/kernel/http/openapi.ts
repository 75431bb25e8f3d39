import type { z } from 'zod'
import { type ApiRoute, apiRoot } from './api-face.ts'
import { jsonSchemaOf } from './fields.ts'
import type { Part } from './read.ts'
import type { Route } from './route.ts'

type Schema = Readonly<Record<string, unknown>>

const problem: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: {
      type: 'string',
      description: 'What was refused and why, in the language of Accept-Language (kk, ru, en).',
    },
    status: { type: 'integer' },
    code: { type: 'string', description: 'The refusal’s name; it never changes.' },
    values: { type: 'object' },
    problems: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer into what was sent' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
    findings: {
      type: 'array',
      items: { type: 'object' },
      description: 'What the law said, rule by rule, where it was asked.',
    },
  },
}

/** The API as OpenAPI 3.1, written from the declared routes themselves. `version` is the platform's. */
export function openApi(routes: readonly Route[], version: string): Schema {
  const paths: Record<string, Record<string, unknown>> = {}
  const schemas: Record<string, unknown> = { Problem: problem }
  for (const route of routes) {
    if (!isApi(route)) continue
    const path = apiRoot + route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: shared(operation(route), schemas) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ruqsat',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Vacancies, applications, checks, decisions, fees and permits for foreign staff in Kazakhstan. Every step takes an Idempotency-Key and is taken once; every refusal is application/problem+json and names each problem and its place.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
      },
    },
  }
}

/** Takes named schemas out of an operation into the document's components, so that each stands there once. */
function shared(value: unknown, schemas: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => shared(item, schemas))
  if (typeof value !== 'object' || value === null) return value
  const { $defs = {}, ...rest } = value as { $defs?: Record<string, unknown> } & Record<string, unknown>
  for (const [name, schema] of Object.entries($defs)) schemas[name] ??= shared(schema, schemas)
  return Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [
      key,
      key === '$ref' ? String(item).replace('#/$defs/', '#/components/schemas/') : shared(item, schemas),
    ]),
  )
}

/** Is this route part of the API? */
export function isApi(route: Route): route is ApiRoute {
  return route.kind === 'api-question' || route.kind === 'api-step' || route.kind === 'api-file'
}

function operation(route: ApiRoute): Schema {
  const { params, query, body, answer, mime } = route.schemas
  const parameters = [
    ...parametersOf('path', params),
    ...parametersOf('query', query),
    ...(route.kind === 'api-step' && route.once ? [keyHeader] : []),
  ]
  const open = route.access.says === 'anyone'
  return {
    operationId: operationId(route),
    tags: [route.path.split('/')[1]],
    summary: route.summary,
    description: `Open to: ${route.access.says}.`,
    security: open ? [] : [{ session: [] }, { cookie: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...bodyOf(route, body),
    responses: {
      '200': {
        description: 'Done',
        content:
          mime === undefined
            ? { 'application/json': { schema: answer === undefined ? {} : schemaOf(answer, 'output') } }
            : { [mime]: { schema: { type: 'string', format: 'binary' } } },
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const keyHeader: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 8, maxLength: 200 },
  description: 'The same key never takes the step twice; it answers what it answered.',
}

function operationId(route: ApiRoute): string {
  const words = route.path.split('/').filter((part) => part !== '')
  return [route.method.toLowerCase(), ...words.map((word) => word.replace(/^:/, 'by-'))]
    .join('-')
    .replace(/[^\w]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function parametersOf(place: 'path' | 'query', part: Part): Schema[] {
  if (part === undefined) return []
  const schema = schemaOf(part, 'input') as { properties?: Record<string, Schema>; required?: string[] }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required ?? []).includes(name),
    schema: property,
  }))
}

function bodyOf(route: ApiRoute, body: Part): Schema {
  if (route.takesFile) {
    const fields = body === undefined ? {} : ((schemaOf(body, 'input') as { properties?: Schema }).properties ?? {})
    const properties = { ...fields, file: { type: 'string', format: 'binary' } }
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', required: ['file'], properties } } },
      },
    }
  }
  if (body === undefined) return {}
  return { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  return jsonSchemaOf(schema, { target: 'draft-2020-12', io }) as Schema
}
