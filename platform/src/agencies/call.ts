import type { z } from 'zod'
import { RefusedReply } from './wire.ts'

/** Why a try brought no answer. None of them is ever read as "nothing found". */
export type Trouble = 'silent' | 'down' | 'not-understood' | 'about-another' | 'not-ready'

/** What one try brought, byte for byte. */
export interface Evidence {
  readonly request: string
  readonly reply: string | null
  readonly status: number | null
  readonly tookMs: number
}

export type Called<Reply> =
  | { readonly kind: 'answered'; readonly reply: Reply; readonly evidence: Evidence }
  | { readonly kind: 'refused'; readonly reason: string; readonly evidence: Evidence }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly evidence: Evidence }

export interface Call<Reply> {
  readonly url: string
  readonly request: Readonly<Record<string, unknown>> & { readonly messageId: string }
  readonly reply: z.ZodType<Reply>
  /** Does the reply speak of what was asked? */
  about(reply: Reply): boolean
  readonly timeoutMs: number
}

const largestReply = 256 * 1024

/** Calls an agency once: no redirects, a limit on time and size, the reply's shape and subject checked. */
export async function call<Reply extends { messageId: string }>(asked: Call<Reply>): Promise<Called<Reply>> {
  const request = JSON.stringify(asked.request)
  const began = performance.now()
  let status: number | null = null
  let text: string | null = null
  const evidence = (): Evidence => ({ request, reply: text, status, tookMs: Math.round(performance.now() - began) })
  const trouble = (kind: Trouble): Called<Reply> => ({ kind: 'trouble', trouble: kind, evidence: evidence() })
  try {
    const response = await fetch(asked.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: request,
      redirect: 'error',
      signal: AbortSignal.timeout(asked.timeoutMs),
    })
    status = response.status
    text = await limited(response)
  } catch (error) {
    return trouble(error instanceof DOMException && error.name === 'TimeoutError' ? 'silent' : 'down')
  }
  if (text === null) return trouble('not-understood')
  if (status >= 500) return trouble('down')
  if (status === 202) return trouble('not-ready')
  const json = parse(text)
  if (status === 422) {
    const refused = RefusedReply.safeParse(json)
    if (!refused.success) return trouble('not-understood')
    if (refused.data.messageId !== asked.request.messageId) return trouble('about-another')
    return { kind: 'refused', reason: refused.data.refused, evidence: evidence() }
  }
  const reply = status === 200 ? asked.reply.safeParse(json) : null
  if (reply === null || !reply.success) return trouble('not-understood')
  if (reply.data.messageId !== asked.request.messageId || !asked.about(reply.data)) return trouble('about-another')
  return { kind: 'answered', reply: reply.data, evidence: evidence() }
}

async function limited(response: Response): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > largestReply) return null
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
