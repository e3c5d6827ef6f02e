import manifest from '../package.json' with { type: 'json' }

/** The version of the package, taken in when the command line is built. */
export const version: string = manifest.version
