/** Class names joined with a space; what is false or missing is left out. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  let all = ''
  for (const name of names) if (name) all = all === '' ? name : `${all} ${name}`
  return all
}
