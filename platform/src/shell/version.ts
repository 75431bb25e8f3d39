import manifest from '../../package.json' with { type: 'json' }

/** The platform's version. */
export const version: string = manifest.version
