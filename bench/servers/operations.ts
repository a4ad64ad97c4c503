// What is written and measured, by the Local API: what prepares a document for an operation, and the operation.
import type { Payload } from 'payload'
import type { Actor, Role } from '@/access/roles'
import { describeReview } from '@/workflow/reviews/describeReview'
import { performAction } from '@/workflow/reviews/performAction'
import { longText, sentences } from '../dataset/texts'

export interface Operation {
  /** Answers the document that the operation is about. */
  prepare: () => Promise<string>
  work: (id: string) => Promise<unknown>
}

interface Writer {
  create: (type: string, data: object) => Promise<string>
  update: (id: string, data: object, draft: boolean) => Promise<unknown>
}

const writing = async (payload: Payload, as: Actor): Promise<Writer> => {
  const person = await payload.findByID({ collection: 'users', id: as.id, overrideAccess: true })
  const by = { depth: 0, overrideAccess: true, user: { ...person, collection: 'users' } as never }
  return {
    create: async (collection, data) => {
      const args = { collection: collection as never, data: data as never, draft: true, ...by }
      return String(((await payload.create(args)) as { id: unknown }).id)
    },
    update: (id, data, draft) =>
      payload.update({ collection: 'articles', id, data: data as never, draft, ...by }),
  }
}

let made = 0

const article = () => {
  made += 1
  const protection = { depictsPeople: 'no' }
  return { title: `Article ${made}`, kind: 'news', summary: sentences(2), body: longText(3), protection }
}

/** Payload as it comes knows no workflow: it creates, saves and publishes. */
export const stockOperations = async (payload: Payload): Promise<Record<string, Operation>> => {
  const { create, update } = await writing(payload, await hire(payload, 'editor'))
  const draft = () => create('articles', article())
  return {
    create: { prepare: async () => '', work: draft },
    save: { prepare: draft, work: (id) => update(id, { summary: article().title }, true) },
    publish: { prepare: draft, work: (id) => update(id, { _status: 'published' }, false) },
  }
}

/** @param size how many items the issue has that is released */
export const productOperations = async (
  payload: Payload,
  size: number,
): Promise<Record<string, Operation>> => {
  const editor = await hire(payload, 'editor')
  const reviewer = await hire(payload, 'reviewer')
  const publisher = await hire(payload, 'publisher')
  const second = await hire(payload, 'publisher')
  const { create, update } = await writing(payload, editor)
  const act = (action: 'submit' | 'approve' | 'publish', actor: Actor, type = 'articles') => {
    return (id: string) => performAction(payload, { type, id, action, actor })
  }
  const then = (before: () => Promise<string>, work: (id: string) => Promise<unknown>) => async () => {
    const id = await before()
    await work(id)
    return id
  }
  const draft = () => create('articles', article())
  const submitted = then(draft, act('submit', editor))
  const approved = then(submitted, act('approve', reviewer))
  const issue = async () => {
    const items: string[] = []
    while (items.length < size) items.push(await approved())
    return create('issues', issueOf(items))
  }
  const approvedIssue = then(
    then(issue, act('submit', editor, 'issues')),
    act('approve', publisher, 'issues'),
  )
  return {
    create: { prepare: async () => '', work: draft },
    save: { prepare: draft, work: (id) => update(id, { summary: article().title }, true) },
    submit: { prepare: draft, work: act('submit', editor) },
    approve: { prepare: submitted, work: act('approve', reviewer) },
    publish: { prepare: approved, work: act('publish', publisher) },
    'GET …/workflow': {
      prepare: submitted,
      work: (id) => describeReview(payload, { type: 'articles', id, actor: editor }),
    },
    release: { prepare: approvedIssue, work: act('publish', second, 'issues') },
  }
}

const issueOf = (items: string[]) => {
  made += 1
  return {
    title: `Issue ${made}`,
    kind: 'newsletter',
    period: { from: '2026-01-01', to: '2026-06-30' },
    sections: [
      {
        heading: 'A section',
        items: items.map((value) => ({ item: { relationTo: 'articles', value }, display: 'teaser' })),
      },
    ],
  }
}

let hired = 0

async function hire(payload: Payload, role: Role): Promise<Actor> {
  hired += 1
  const name = `${role} ${hired}`
  const user = await payload.create({
    collection: 'users',
    data: {
      name,
      email: `${role}-${hired}@example.org`,
      password: 'a password for a benchmark',
      roles: [role],
      active: true,
    } as never,
    overrideAccess: true,
    context: { actor: 'system' },
  })
  return { id: String(user.id), name, roles: [role] }
}
