import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

/** Where several write at once. */
export const database = 'mongodb'

export const symptom = async ({ create, holdFiles }: Plain) => {
  const send = (word: string) => {
    const data = Buffer.from(word)
    return create('files', {}, { data, mimetype: 'text/plain', name: 'same.txt', size: data.length })
  }
  holdFiles(2)
  const results = await Promise.allSettled(['one', 'two'].map(send))
  const names = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value.filename] : []))
  expect(new Set(names).size).toBe(1)
}
