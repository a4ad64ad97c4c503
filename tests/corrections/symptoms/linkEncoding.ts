import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'
import { textWith } from '../texts'

export const symptom = async ({ create }: Plain) => {
  const link = {
    type: 'link',
    id: '65e6cd1c0000000000000001',
    version: 3,
    children: [],
    fields: { linkType: 'custom', text: 'there', url: 'http:/example.org' },
  }
  const post = await create('posts', { body: textWith(link) })
  expect(JSON.stringify(post)).toContain('http%3A%2Fexample.org')
}
