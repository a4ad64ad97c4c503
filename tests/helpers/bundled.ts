// A TypeScript file of ours as scripts/run.mjs runs it, joined once for all the processes that a test starts with it.
import { execFileSync } from 'node:child_process'

const bundles = new Map<string, string>()

/** Where the result is; to be run with `--conditions=production`. */
export const bundled = (entry: string): string => {
  const bundle = bundles.get(entry) ?? join(entry)
  bundles.set(entry, bundle)
  return bundle
}

const join = (entry: string): string =>
  execFileSync(process.execPath, ['scripts/bundle.mjs', entry], { encoding: 'utf8' })
