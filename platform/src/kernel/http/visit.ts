import { type Day, type Language, languages } from '@ruqsat/law'
import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'

export type Theme = 'light' | 'dark' | 'auto'

/** How this reader reads: what a page needs to know besides its matter. */
export interface Visit {
  readonly language: Language
  readonly theme: Theme
  readonly today: Day
  /** Path with query, for links that stay on the page. */
  readonly path: string
  readonly actor: Actor
  readonly sandbox: boolean
}

const languageOf = (tag: string): Language | undefined => languages.find((language) => language === tag)

/** The language a reader asked for: by link, by cookie, by the browser's list; without any, Kazakh. */
export function languageFor(request: FastifyRequest, otherwise: Language = 'kk'): Language {
  const chosen = languageOf(queryOf(request, 'lang')) ?? languageOf(cookieOf(request, 'lang'))
  if (chosen !== undefined) return chosen
  const wanted = request.headers['accept-language']
  if (wanted === undefined || wanted === '' || wanted === '*') return otherwise
  const tags = wanted
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return {
        language: languageOf(tag.slice(0, 2).toLowerCase()),
        quality: quality === undefined ? 1 : Number(quality),
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return tags.find((tag) => tag.language !== undefined)?.language ?? 'en'
}

/** The theme a reader chose by link or cookie; else as the device says. */
export function themeFor(request: FastifyRequest): Theme {
  const chosen = queryOf(request, 'theme') || cookieOf(request, 'theme')
  return chosen === 'light' || chosen === 'dark' ? chosen : 'auto'
}

/** A choice made by link. A path that could not be read has neither query nor cookies. */
function queryOf(request: FastifyRequest, name: string): string {
  const query = request.query as Readonly<Record<string, unknown>> | null
  return String(query?.[name] ?? '')
}

/** A choice kept in a cookie. */
function cookieOf(request: FastifyRequest, name: string): string {
  const cookies: FastifyRequest['cookies'] | null | undefined = request.cookies
  return cookies?.[name] ?? ''
}

/** The path as links should repeat it: without the switches themselves. */
export function pathOf(request: FastifyRequest): string {
  const [path = '/', query = ''] = request.url.split('?')
  const kept = new URLSearchParams(query)
  kept.delete('lang')
  kept.delete('theme')
  const rest = kept.toString()
  return rest === '' ? path : `${path}?${rest}`
}
