// Builds the admin panel with `next build` in a process of its own, at low priority so that the API stays quick.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { withBuildLock } from './buildLock'
import { stampBuild, stateOfBuild } from './panelBuild'
import { hashPanelSources } from './panelSources'

export interface BuildOptions {
  root: string
  /** Tells people how it goes: when it starts, every 15 seconds, when it is done. */
  say: (line: string) => void
  signal?: AbortSignal
}

/**
 * Builds the panel unless a fresh build is there, possibly made by another process meanwhile.
 * @throws {Error} with the last lines that `next build` wrote when it fails
 */
export async function buildPanel({ root, say, signal }: BuildOptions): Promise<void> {
  await withBuildLock(path.join(root, 'data', 'panel-build.lock'), async () => {
    if (stateOfBuild(root) === 'fresh') return
    const started = Date.now()
    const seconds = () => Math.round((Date.now() - started) / 1000)
    say('Building the admin panel, which takes about a minute.')
    const progress = setInterval(() => say(`Still building the admin panel: ${seconds()} s.`), 15_000)
    try {
      const hash = hashPanelSources(root)
      await runNextBuild(root, signal)
      stampBuild(root, hash)
    } finally {
      clearInterval(progress)
    }
    say(`The admin panel is built: ${seconds()} s.`)
  })
}

const lastLines = 40

function runNextBuild(root: string, signal?: AbortSignal): Promise<void> {
  const next = createRequire(path.join(root, 'package.json')).resolve('next/dist/bin/next')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, 'build'], { cwd: root, env: buildEnvironment(), signal })
    if (child.pid) lowerPriority(child.pid)
    let output = ''
    const collect = (chunk: Buffer) => {
      output = (output + chunk).split('\n').slice(-lastLines).join('\n')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The admin panel could not be built. Its last lines:\n${output.trim()}`))
    })
  })
}

// The build's own mode is production whatever the server's is, and this process's loaders are none of its business.
const buildEnvironment = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  return { ...inherited, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}

function lowerPriority(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Some systems do not let a process do that. The build then merely competes with the API.
  }
}
