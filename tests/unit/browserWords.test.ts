// The browser loads no language file: what it has of ours brings the few words that it shows.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { root } from '@/platform/root'

const clientModules = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join(root, 'src', file))
  .filter((file) => /^'use client'$/m.test(readFileSync(file, 'utf8')))

it('the browser loads no language file', async () => {
  const { metafile } = await build({
    stdin: {
      contents: clientModules.map((file) => `export * from ${JSON.stringify(file)}`).join('\n'),
      resolveDir: root,
    },
    bundle: true,
    packages: 'external',
    alias: { '@': path.join(root, 'src') },
    loader: { '.scss': 'empty', '.css': 'empty' },
    format: 'esm',
    splitting: true,
    outdir: 'browser',
    write: false,
    metafile: true,
  })
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
  const loaded = parts.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  expect(loaded).toContain('src/admin/messages/review.ts')
  expect(loaded.filter((file) => /i18n\/languages\/\w{2}\.ts$/.test(file))).toEqual([])
})
