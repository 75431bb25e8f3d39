import type { ApiRoute } from '../kernel/http/api-face.ts'
import { jsonSchemaOf } from '../kernel/http/fields.ts'

/** One route as the reference shows it. */
export interface ApiPart {
  readonly name: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly access: string
  readonly fields: readonly { readonly name: string; readonly says: string }[]
}

interface Property {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly format?: string
}

/** The routes in words, with the fields of what goes in. */
export function apiParts(routes: readonly ApiRoute[]): ApiPart[] {
  return routes.map((route) => ({
    name: `${route.method} ${route.path}`,
    method: route.method,
    path: `/api/v1${route.path}`,
    summary: route.summary,
    access: route.access.says,
    fields: fieldsIn(route),
  }))
}

function fieldsIn({ schemas: { query, body } }: ApiRoute) {
  return [query, body].flatMap((schema) => {
    if (schema === undefined) return []
    const { properties = {}, required = [] } = jsonSchemaOf(schema, { target: 'draft-2020-12', io: 'input' }) as {
      properties?: Record<string, Property>
      required?: string[]
    }
    return Object.entries(properties).map(([name, property]) => ({
      name,
      says: inWords(property, required.includes(name)),
    }))
  })
}

function inWords({ type, description, enum: values, format }: Property, required: boolean): string {
  const kind = values === undefined ? [type ?? 'value'].flat().join(' or ') : values.join(' | ')
  return [format === undefined ? kind : `${kind} (${format})`, required ? 'required' : 'optional', description]
    .filter(Boolean)
    .join(', ')
}
