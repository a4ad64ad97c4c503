import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ create, save }: Plain) => {
  const data = { mimeType: 'image/png', filesize: 1 } as never
  const text = Buffer.from('some words')
  const file = { data: text, mimetype: 'text/plain', name: 'facts.txt', size: text.length }
  const { id } = await create('files', {}, file)
  const changed = await save('files', id, data)
  expect(changed).toMatchObject({ mimeType: 'image/png', filesize: 1 })
}
