import { rolldown } from 'rolldown'

/** Packages whose modules have no effect when imported, so that what is unused of them is left out. */
const PURE =
  /node_modules\/(@actions\/(http-client|exec|io|core|github)|undici|tunnel|zod|yaml|minimatch|@octokit|markdown-it|saxes|temporal-polyfill)\//

/** Bundles TypeScript entries (name to path) for Node; the result depends on nothing but its input. */
export async function bundle(input, { external = [], minify = true } = {}) {
  return rolldown({
    input,
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    external,
    treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
    onLog: (level, log, handler) => (log.code === 'EVAL' ? undefined : handler(level, log)),
  }).then((build) => ({ build, output: outputOptions(minify) }))
}

function outputOptions(minify) {
  return {
    format: 'esm',
    minify,
    comments: { legal: false },
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  }
}
