import { join } from 'node:path'

/** Where the build put what browsers are sent: beside the server's own bundle, or in `dist` when running from sources. */
export function publicFolder(): string {
  const here = import.meta.dirname
  return here.includes(`${join('dist', 'server')}`)
    ? join(here.slice(0, here.lastIndexOf('server')), 'public')
    : join(here, '..', '..', 'dist', 'public')
}
