import { expect } from '@jest/globals'
import type { Plain } from '../plainPayload'

export const symptom = async ({ payload, create, save }: Plain) => {
  const { id } = await create('posts', { title: 'scheduled' })
  const input = { type: 'publish', doc: { relationTo: 'posts', value: String(id) } }
  await payload.jobs.queue({ task: 'schedulePublish', input } as never)
  await save('posts', id, { title: 'newest' })
  await payload.jobs.run({ silent: true })
  const live = await payload.findByID({ collection: 'posts' as never, id })
  expect(live).toMatchObject({ title: 'newest', _status: 'published' })
}
