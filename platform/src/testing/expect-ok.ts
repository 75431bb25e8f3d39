/** The body of an answer that must be a yes; the past is not built on refusals. */
export async function expectOk<T>(answered: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answered
  if (status !== 200) throw new Error(`a refusal (${status}): ${JSON.stringify(body)}`)
  return body
}
