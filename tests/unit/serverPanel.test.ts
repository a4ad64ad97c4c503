// When the panel must be built again: exactly when something changed that goes into it. And one build at a time.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { inRoot, root } from '@/platform/root'
import { withBuildLock } from '@/server/panel/buildLock'
import { stampBuild, stateOfBuild } from '@/server/panel/panelBuild'
import { hashPanelSources, panelSources } from '@/server/panel/panelSources'

let folder: string

const write = (file: string, text: string) => {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'panel-'))
  write('next.config.mjs', 'export default {}')
  write('src/app/layout.tsx', `import { Bar } from '@/admin/Bar'\nimport './look.css'`)
  write('src/app/look.css', 'body {}')
  write('src/admin/Bar.tsx', `import { label } from './label'`)
  write('src/admin/label.ts', 'export const label = 1')
  write('src/delivery/http/router.ts', 'export const router = 1')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('panelSources', () => {
  it('follows imports and leaves the rest of the product out', () => {
    const names = panelSources(folder).map((file) => path.relative(folder, file))
    expect(names).toEqual([
      'next.config.mjs',
      'src/admin/Bar.tsx',
      'src/admin/label.ts',
      'src/app/layout.tsx',
      'src/app/look.css',
    ])
  })

  it('takes no server code into the real panel', () => {
    const names = panelSources(root).map((file) => path.relative(root, file))
    expect(names).toContain('src/server/panel/panelConfig.ts')
    expect(names).not.toContain('src/payload.config.ts')
  })
})

describe('stateOfBuild', () => {
  const build = () => {
    write('.next/BUILD_ID', 'x')
    stampBuild(folder, hashPanelSources(folder))
  }

  it('knows no build, a broken one and a fresh one', () => {
    expect(stateOfBuild(folder)).toBe('missing')
    write('.next/BUILD_ID', 'x')
    expect(stateOfBuild(folder)).toBe('missing')
    build()
    expect(stateOfBuild(folder)).toBe('fresh')
  })

  it('is stale after a change in the panel, not after one elsewhere', () => {
    build()
    write('src/delivery/http/router.ts', 'export const router = 2')
    expect(stateOfBuild(folder)).toBe('fresh')
    write('src/admin/label.ts', 'export const label = 2')
    expect(stateOfBuild(folder)).toBe('stale')
  })
})

describe('withBuildLock', () => {
  const lock = () => path.join(folder, 'data', 'lock')

  it('lets one work at a time', async () => {
    let inside = 0
    let most = 0
    const work = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
    }
    await Promise.all([withBuildLock(lock(), work), withBuildLock(lock(), work)])
    expect(most).toBe(1)
  })

  it('takes over from a builder that is gone', async () => {
    write('data/lock', '')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(lock(), longAgo, longAgo)
    expect(await withBuildLock(lock(), async () => 'built')).toBe('built')
  })
})

it('still finds the address of the code editor in Payload’s panel, to put ours in its place', () => {
  const replace: (source: string) => string = createRequire(import.meta.url)(
    inRoot('src/platform/payload/localCodeEditor.cjs'),
  )
  const bundles = inRoot('node_modules/@payloadcms/ui/dist/exports/client')
  const sources = readdirSync(bundles)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(bundles, name), 'utf8'))
    .filter((source) => source.includes('cdn.jsdelivr.net'))
  expect(sources).toHaveLength(1)
  expect(replace(sources[0] ?? '')).not.toContain('cdn.jsdelivr.net')
})
