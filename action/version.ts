import manifest from '../package.json' with { type: 'json' }

/** The version of the package, taken in when the Action is built. */
export const version: string = manifest.version
