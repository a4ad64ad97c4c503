import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ create }: Plain) => {
  const text = Buffer.from('ID3 is a kind of tag.')
  const file = { data: text, mimetype: 'text/plain', name: 'tag.txt', size: text.length }
  const stored = create('files', {}, file)
  await expect(stored).rejects.toThrow()
}
