import type { Assessment, Finding } from '@ruqsat/law'

/** An assessment as JSON. What the law says of every case alike, norms and citations, is written out once for all answers. */
export function answerJson({ findings, ...rest }: Assessment): string {
  return `${JSON.stringify(rest).slice(0, -1)},"findings":[${findings.map(findingJson).join(',')}]}`
}

function findingJson({ says, cites, ...ofThisCase }: Finding): string {
  return `${JSON.stringify(ofThisCase).slice(0, -1)},"says":${once(says)},"cites":${once(cites)}}`
}

const written = new WeakMap<object, string>()

function once(value: object): string {
  const before = written.get(value)
  if (before !== undefined) return before
  const json = JSON.stringify(value)
  written.set(value, json)
  return json
}
