// The originals of the data set: documents of several types that refer to each other, written and published through the
// product's own doors. All others are copies of some of them.
import type { Payload } from 'payload'
import type { Actor, Role } from '@/access/roles'
import { performAction } from '@/workflow/reviews/performAction'
import { longText, sentences } from './texts'

export interface Original {
  type: 'articles' | 'events' | 'projects'
  id: string
  /** Stands in its title, slug and text; each copy has its own in its place. */
  token: string
  /** There are ever so many copies of it, however large the data set: a rare facet. */
  copies?: number
}

export interface Originals {
  copied: Original[]
  /** Slug of a newsletter with twenty items, whole, in short and by title. */
  issue: string
  /** Slug of a long article. */
  article: string
}

export const rareTopic = 'archive'
export const frequentTopic = 'water'

/** Who takes them through the workflow: nobody approves their own text. */
interface Staff {
  payload: Payload
  editor: Actor
  reviewer: Actor
  publisher: Actor
  second: Actor
}

export async function writeOriginals(payload: Payload): Promise<Originals> {
  const staff: Staff = {
    payload,
    editor: await hire(payload, 'editor', 'editor'),
    reviewer: await hire(payload, 'reviewer', 'reviewer'),
    publisher: await hire(payload, 'publisher', 'publisher'),
    second: await hire(payload, 'second', 'publisher'),
  }
  const topics = await eachOf(['water', 'work', 'return', rareTopic], (slug) =>
    write(payload, 'topics', { name: slug, slug }),
  )
  const organisations = await eachOf(['Office', 'Fund', 'City'], (name) =>
    write(payload, 'organisations', { name }),
  )
  const people = await eachOf(names, (name) =>
    publish(staff, 'contacts', {
      name,
      kind: 'person',
      role: 'Reporter',
      organisations: organisations.slice(0, 1),
    }),
  )
  const projects = await eachOf([0, 1, 2, 3], (index) =>
    publish(staff, 'projects', {
      title: titled('Project', index),
      state: index % 2 ? 'running' : 'ended',
      summary: sentences(2),
      body: longText(2),
      countries: [countries[index % countries.length]],
      period: { from: `202${index}-01-01`, to: `202${index + 2}-12-31` },
      funders: [{ organisation: organisations[1] }],
    }),
  )
  const events = await eachOf([0, 1, 2, 3], (index) =>
    publish(staff, 'events', {
      title: titled('Event', index),
      kind: index % 2 ? 'webinar' : 'event',
      when: { start: `2026-0${index + 1}-04T10:00:00.000Z`, precision: 'exact', timeZone: 'Europe/Brussels' },
      topics: [topics[index % 3]],
      countries: [countries[index % countries.length]],
      organisers: [organisations[0]],
      body: longText(1),
    }),
  )
  const article = (index: number, more: Record<string, unknown> = {}) =>
    publish(staff, 'articles', {
      title: titled('Article', index),
      kind: kinds[index % kinds.length],
      summary: sentences(2),
      body: longText(1),
      authors: [people[index % people.length]],
      topics: [topics[index % 3], topics[(index + 1) % 3]],
      countries: [countries[index % countries.length]],
      ...(index % 3 ? {} : { projects: [projects[index % projects.length]] }),
      protection: { depictsPeople: 'no' },
      ...more,
    })
  await article(1000, { title: 'A long article', slug: 'a-long-article', body: longText(20) })
  const rare = await article(999, { topics: [topics[3], topics[0]] })
  const articles = await eachOf(
    Array.from({ length: 24 }, (_, index) => index),
    (index) => article(index),
  )
  const displays = ['full', 'teaser', 'title']
  await publish(staff, 'issues', {
    title: 'A newsletter',
    slug: 'a-newsletter',
    kind: 'newsletter',
    period: { from: '2026-01-01', to: '2026-06-30' },
    editorial: longText(2),
    sections: [0, 1].map((section) => ({
      heading: `Section ${section + 1}`,
      items: [
        ...articles.slice(section * 8, section * 8 + 8),
        ...events.slice(section * 2, section * 2 + 2),
      ].map((id, index) => ({
        item: { relationTo: events.includes(id) ? 'events' : 'articles', value: id },
        display: displays[index % displays.length],
      })),
    })),
    mail: { subject: 'A newsletter', preheader: 'What changed this month' },
  })
  return {
    copied: [
      ...articles.map((id, index): Original => ({ type: 'articles', id, token: tokenOf('Article', index) })),
      ...events.map((id, index): Original => ({ type: 'events', id, token: tokenOf('Event', index) })),
      ...projects.map((id, index): Original => ({ type: 'projects', id, token: tokenOf('Project', index) })),
      { type: 'articles', id: rare, token: tokenOf('Article', 999), copies: 20 },
    ],
    issue: 'a-newsletter',
    article: 'a-long-article',
  }
}

const kinds = ['news', 'story', 'interview', 'announcement']
const countries = ['BE', 'FR', 'NL', 'CD', 'MA']
const names = Array.from({ length: 12 }, (_, index) => `Ada Author ${index + 1}`)

const tokenOf = (word: string, index: number) => `${word.toLowerCase()}-original-${index}-x`
const titled = (word: string, index: number) => `${word} about ${tokenOf(word, index)}`

async function write(payload: Payload, collection: string, data: Record<string, unknown>): Promise<string> {
  const made = await payload.create({
    collection: collection as never,
    data: data as never,
    depth: 0,
    overrideAccess: true,
    context: { actor: 'system' },
  })
  return String((made as { id: unknown }).id)
}

async function publish(staff: Staff, type: string, data: Record<string, unknown>): Promise<string> {
  const { payload } = staff
  const id = await write(payload, type, data)
  const target = { type, id }
  if (type === 'contacts') {
    await performAction(payload, { ...target, action: 'publish', actor: staff.editor })
    return id
  }
  await performAction(payload, { ...target, action: 'submit', actor: staff.editor })
  const approver = type === 'issues' ? staff.publisher : staff.reviewer
  await performAction(payload, { ...target, action: 'approve', actor: approver })
  await performAction(payload, { ...target, action: 'publish', actor: staff.second })
  return id
}

async function hire(payload: Payload, name: string, role: Role): Promise<Actor> {
  const account = {
    name,
    email: `${name}@example.com`,
    password: 'a password for a benchmark',
    roles: [role],
    active: true,
  }
  return { id: await write(payload, 'users', account), name, roles: [role] }
}

async function eachOf<T, R>(all: readonly T[], make: (one: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const one of all) made.push(await make(one))
  return made
}
