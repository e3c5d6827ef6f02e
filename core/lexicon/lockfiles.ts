/** Files that pin the software a project is built from. */
const LOCKFILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|pipfile\.lock|conda-lock\.ya?ml|requirements[^/]*\.(?:txt|lock)|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|packages\.lock\.json|gradle\.lockfile)$/i

/** Folders of what others wrote, or tools made. */
const NOT_OURS = /(?:^|\/)(?:node_modules|\.venv|venv|site-packages|third[_-]party|vendor(?:ed)?)\//i

/** Whether a file pins the software that the project is built from; it is watched, never read. */
export function isLockfile(path: string): boolean {
  return LOCKFILE.test(path) && !NOT_OURS.test(path)
}
