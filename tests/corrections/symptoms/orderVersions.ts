import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload, create, save }: Plain) => {
  const post = await create('posts', { title: 'first' })
  const later = new Date(Date.now() + 60_000).toISOString()
  const times = { createdAt: later, updatedAt: later }
  const versionData = { title: { en: 'by a fast clock' }, _status: 'draft', ...times }
  const fast = { collectionSlug: 'posts', parent: post.id, autosave: false, versionData, ...times }
  await payload.db.createVersion(fast as never)
  await save('posts', post.id, { title: 'last' })
  const read = await payload.findByID({ collection: 'posts' as never, id: post.id, draft: true })
  expect(read).toMatchObject({ title: 'by a fast clock' })
}
