// Issues of many items, made without HTTP: what a test of their number does not look at.

import type { Actor } from '@/access/roles'
import { performAction } from '@/workflow/reviews/performAction'
import { completeDocument, richText } from './build'
import type { Newsroom } from './newsroom'
import { sectionOf } from './release'

export interface ManyItems {
  issue: { type: string; id: string }
  articles: { type: string; id: string }[]
}

/** An approved issue with this many approved articles that are not live. */
export const issueOf = async (room: Newsroom, size: number): Promise<ManyItems> => {
  const articles: ManyItems['articles'] = []
  while (articles.length < size)
    articles.push(await approvedDocument(room, 'articles', { body: richText(words, words, words) }))
  const issue = await approvedDocument(room, 'issues', { sections: [sectionOf(articles)] })
  return { issue, articles }
}

const words = 'A sentence of the length that sentences have in the newsletters of an office. '.repeat(6)

const approvedDocument = async (room: Newsroom, type: string, data: Record<string, unknown>) => {
  const created = await room.payload.create({
    collection: type as never,
    data: { ...completeDocument[type]?.(), ...data } as never,
    depth: 0,
    overrideAccess: true,
    context: { actor: 'system' },
  })
  const document = { type, id: String((created as { id: unknown }).id) }
  await performAction(room.payload, { ...document, action: 'submit', actor: actorOf(room, 'editor') })
  const awaited = type === 'issues' ? 'publisher' : 'reviewer'
  await performAction(room.payload, { ...document, action: 'approve', actor: actorOf(room, awaited) })
  return document
}

const actorOf = (room: Newsroom, role: 'editor' | 'publisher' | 'reviewer'): Actor => ({
  id: room.as(role).id,
  name: role,
  roles: [role],
})
