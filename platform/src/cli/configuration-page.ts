import { settings } from '../kernel/config.ts'

/** docs/configuration.md, from the one list of settings. */
export function configurationPage(): string {
  const rows = settings.map(
    ({ name, says, sandbox, production }) => `| \`${name}\` | ${says} | ${sandbox} | ${production} |`,
  )
  return `# Settings

Generated from \`platform/src/kernel/config.ts\`. \`npm start\` alone runs the sandbox. With a \`DATABASE_URL\` the same command is a
production start: no personas, no clock to move, no sandbox agencies; secrets are required and demo keys refused. A setting that is missing
or wrong stops the start, with every problem named at once; so does one that begins with \`RUQSAT_\` and is not in this list.

| setting | what it is | sandbox | production |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}
