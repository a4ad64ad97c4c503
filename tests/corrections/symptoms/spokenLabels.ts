import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { inRoot } from '@/platform/root'

export const symptom = async () => {
  const button = inRoot('node_modules/@payloadcms/ui/dist/elements/SortColumn/index.js')
  const source = readFileSync(button, 'utf8')
  expect(source).toContain('sortByLabelDirection')
  expect(source).not.toContain('getTranslation')
}
