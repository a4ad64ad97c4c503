// Whether the panel's build in .next is there and belongs to the sources on disk: a stamp inside it names their hash.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashPanelSources } from './panelSources'

export type BuildState = 'fresh' | 'stale' | 'missing'

const stampOf = (root: string) => path.join(root, '.next', 'imprimatur.stamp')

/** A build that broke off has no stamp and counts as missing. */
export function stateOfBuild(root: string): BuildState {
  if (!existsSync(stampOf(root)) || !existsSync(path.join(root, '.next', 'BUILD_ID'))) return 'missing'
  return readFileSync(stampOf(root), 'utf8').trim() === hashPanelSources(root) ? 'fresh' : 'stale'
}

/** `hash` is the one taken before the build: a file changed meanwhile makes the build stale, not fresh. */
export function stampBuild(root: string, hash: string): void {
  writeFileSync(stampOf(root), `${hash}\n`)
}
