import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { inRoot } from '@/platform/root'

export const symptom = async () => {
  const button = 'ListHeader/TitleActions/ListEmptyTrashButton.js'
  const source = readFileSync(inRoot(`node_modules/@payloadcms/ui/dist/elements/${button}`), 'utf8')
  expect(source).toMatch(/limit: 0,\s+locale,\s+trash: true/)
}
