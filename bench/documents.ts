// The data set: live articles with an author and topics, about 770 bytes each in a list. Written by the adapter, as
// publishing one after the other would take longer than all measurements.
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { facetsOf } from '@/publications/facets'

const batch = 200
const summary =
  'What changed this month for the people the office works with, in a few sentences that an editor wrote. '.repeat(
    3,
  )

interface Made {
  count: number
  author: string
  topics: string[]
}

const made = new WeakMap<Payload, Made>()

/** Adds live articles until there are so many; answers the slug of the first. */
export async function fill(payload: Payload, documents: number): Promise<string> {
  const state = made.get(payload) ?? { count: 0, ...(await referred(payload)) }
  made.set(payload, state)
  while (state.count < documents) {
    const from = state.count
    const to = Math.min(documents, from + batch)
    await inTransaction(payload, async (req) => {
      for (let index = from; index < to; index += 1) await addArticle(payload, index, state, req)
    })
    state.count = to
  }
  return 'article-0'
}

async function referred(payload: Payload): Promise<Omit<Made, 'count'>> {
  const req = await createLocalReq({}, payload)
  const author = await payload.db.create({ collection: 'contacts', data: person, req })
  const id = String(author.id)
  await publish(payload, { type: 'contacts', id, content: person, slug: 'ada' }, req)
  const topics = []
  for (const name of ['Water', 'Work', 'Return'])
    topics.push(
      await payload.create({
        collection: 'topics',
        data: { name, slug: name.toLowerCase() } as never,
        overrideAccess: true,
        context: { actor: 'system' },
      }),
    )
  return { author: id, topics: topics.map((topic) => String(topic.id)) }
}

const person = { name: 'Ada Author', kind: 'person', slug: 'ada', languages: ['en'], _status: 'published' }

type Req = Parameters<Payload['db']['create']>[0]['req']

async function addArticle(payload: Payload, index: number, { author, topics }: Made, req: Req) {
  const slug = `article-${index}`
  const content = {
    title: { en: `Article ${index}` },
    slug,
    kind: index % 2 ? 'news' : 'story',
    summary: { en: summary },
    body: { en: longText(3) },
    authors: [author],
    topics: [topics[index % topics.length]],
    languages: ['en'],
  }
  const { id } = await payload.db.create({
    collection: 'articles',
    data: { ...content, _status: 'published' },
    req,
  })
  await publish(payload, { type: 'articles', id: String(id), content, slug }, req, index)
}

async function publish(
  payload: Payload,
  { type, id, content, slug }: { type: string; id: string; content: Record<string, unknown>; slug: string },
  req: Req,
  minutes = 0,
) {
  const at = new Date(Date.UTC(2020, 0, 1) + minutes * 60_000).toISOString()
  await payload.db.create({
    collection: 'publications',
    data: {
      key: `${type}:${id}`,
      slugKey: `${type}:${slug}`,
      type,
      document: id,
      number: 1,
      revision: randomUUID(),
      content,
      slug,
      ...facetsOf(payload, { type, content }),
      firstPublishedAt: at,
      publishedAt: at,
      endedAt: null,
      endReason: null,
    },
    req,
  })
}

export function longText(paragraphs: number) {
  const text = 'A sentence of the length that sentences have in the newsletters of an office. '.repeat(6)
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const children = Array.from({ length: paragraphs }, () => ({
    ...node,
    type: 'paragraph',
    children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
  }))
  return { root: { ...node, type: 'root', children } }
}
