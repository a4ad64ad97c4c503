import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@jest/globals'
import { inRoot } from '@/platform/root'

export const symptom = async () => {
  const folder = inRoot('node_modules/@payloadcms/ui/dist/exports/client')
  const bundles = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const sources = bundles.map((name) => readFileSync(path.join(folder, name), 'utf8'))
  expect(sources.some((source) => source.includes('cdn.jsdelivr.net/npm/monaco-editor'))).toBe(true)
}
