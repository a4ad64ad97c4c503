// What our part of the panel weighs in a browser, beside what Payload brings: bundled without a build of the panel,
// whose chunks mix both and do not tell whose is what.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { build } from 'esbuild'
import { inRoot, root } from '@/platform/root'
import { panelSources } from '@/server/panel/panelSources'

/** What a stock panel loads too. */
const brought = ['payload', '@payloadcms/*', 'react', 'react-dom', 'next', 'lexical', '@lexical/*']

const limit = 150 * 1024

const runsInBrowser = (file: string) =>
  /\.tsx?$/.test(file) && /^(\/\/.*\n)*'use client'/.test(readFileSync(file, 'utf8'))

/** Bytes by kind and compressed; everything that any view can load, whether it is loaded at once or later. */
const weigh = async (entryPoints: string[]) => {
  const { outputFiles } = await build({
    entryPoints,
    outdir: inRoot('artifacts'),
    absWorkingDir: root,
    tsconfig: inRoot('tsconfig.json'),
    external: brought,
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    format: 'esm',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  const compressed = (ending: string) =>
    gzipSync(Buffer.concat(outputFiles.filter(({ path }) => path.endsWith(ending)).map(contentsOf))).length
  return { scripts: compressed('.js'), styles: compressed('.css') }
}

const contentsOf = ({ contents }: { contents: Uint8Array }) => contents

describe('our part of the panel', () => {
  it(`adds at most ${limit / 1024} KB`, async () => {
    const files = panelSources(root).filter(runsInBrowser)
    expect(files).toEqual(
      expect.arrayContaining(
        ['WorkflowBar.tsx', 'review/ReviewView.tsx', 'writing/WritingFeatureClient.ts'].map((file) =>
          inRoot('src/admin', file),
        ),
      ),
    )
    const { scripts, styles } = await weigh(files)
    expect(scripts).toBeGreaterThan(30 * 1024)
    expect(scripts + styles).toBeLessThanOrEqual(limit)
  })
})
