import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'
import { textWith } from '../texts'

/** Hooks run for what has an id. */
const id = '65e6cd1c0000000000000001'

export const symptom = async ({ blockHooks, create }: Plain) => {
  const box = { type: 'block', version: 2, fields: { id, blockType: 'box', word: 'seen' } }
  await create('posts', { body: textWith(box) })
  expect(blockHooks).toEqual(['beforeChange'])
}
