// Copies the packages that the bundled bot imports, and those that they need, to build/runtime/node_modules.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

const root = process.cwd()
const bot = resolve('build', 'bot')
const target = resolve('build', 'runtime')

/** Where `name` is found from `folder`, as Node looks for it; `undefined` for a package that is optional and absent. */
function placeOf(name, folder) {
  const place = join(folder, 'node_modules', name)
  if (basename(folder) === 'node_modules') return placeOf(name, dirname(folder))
  if (existsSync(join(place, 'package.json'))) return place
  return folder === dirname(folder) ? undefined : placeOf(name, dirname(folder))
}

function needsOf(place) {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  return Object.keys({ ...dependencies, ...optionalDependencies })
}

/** Every package reached from `names`, by its place. */
function reached(names, folder, found = new Set()) {
  const places = names.map((name) => placeOf(name, folder)).filter((place) => place !== undefined && !found.has(place))
  for (const place of places) {
    found.add(place)
    reached(needsOf(place), place, found)
  }
  return found
}

function imported() {
  const files = readdirSync(bot, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  const text = files.map((file) => readFileSync(join(bot, file), 'utf8')).join('\n')
  const names = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies)
  return names.filter((name) => text.includes(`from "${name}"`) || text.includes(`from "${name}/`))
}

rmSync(target, { recursive: true, force: true })
const places = [...reached(imported(), root)]
for (const place of places) {
  const isOwn = (source) => !relative(place, source).startsWith('node_modules')
  cpSync(place, join(target, relative(root, place)), { recursive: true, filter: isOwn })
}
console.log(`build/runtime: ${places.length} packages`)
