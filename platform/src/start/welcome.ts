import type { Config } from '../kernel/config.ts'

/** What stands in the terminal when everything runs: where to go, and what to try first. */
export function welcome(config: Config, start: { readonly seconds: number; readonly first: boolean }): string {
  const took = `${start.first ? 'first start' : 'start'} in ${start.seconds.toFixed(1)} s`
  if (config.mode === 'production') return `\nRuqsat runs at ${config.publicUrl} (production, ${took})\n`
  return `
Ruqsat runs at ${config.publicUrl}   (sandbox, ${took})

Try first
  ${config.publicUrl}/sign-in      sign in as Aigerim, who hires for a construction firm in Almaty,
                                     or as Nurlan, the officer who decides in Almaty
  ${config.publicUrl}/vacancies    what is on the exchange, as anyone sees it
  npm run journey                  in another terminal: a whole permit through the API, step by step

Ctrl-C stops everything. What you enter stays in ${config.data}.
`
}
