// Nothing reaches the public that nobody published: whoever may not publish changes every field of every document, entry
// and global that is live, by REST and GraphQL, and every byte that the public is answered stays as it was.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'
import { published } from '@/collections/published'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { pictureOf, sendFile } from '../helpers/upload'
import { addressesOf } from '../leaks/addresses'
import { Canaries } from '../leaks/canaries'
import { fill } from '../leaks/fill'
import { type Entry, plantLive } from '../leaks/plant'

type Data = Record<string, unknown>

const roles = ['contributor', 'reviewer', 'protection', 'editor'] as const
const patience = 300_000
const canaries = new Canaries()

let room: Newsroom
let targets: Entry[]
let paths: string[]
let before: string[]

beforeAll(async () => {
  room = await startNewsroom()
  const planted = await plantLive(room, canaries)
  targets = [...planted.live, ...planted.entries]
  const asked = addressesOf(planted)
    .filter(({ aim }) => aim === 'live')
    .map(({ path }) => path)
  const more = [
    ...asked,
    ...asked.filter((path) => path.startsWith('/v1/')).map((path) => `${path}?locale=fr`),
  ]
  paths = [...new Set([...more, '/v1/search?q=live', `/v1/articles?at=${planted.before}`])]
  const first = await answers()
  // A health check says how long the server has been up.
  paths = (await answers()).flatMap((answer, index) =>
    answer === first[index] ? [String(paths[index])] : [],
  )
  before = await answers()
}, patience)

afterAll(() => room?.close())

const answers = async (): Promise<string[]> => {
  const all: string[] = []
  for (const path of paths) {
    const answer = await fetch(`${room.url}${path}`, { redirect: 'manual' })
    const body = Buffer.from(await answer.arrayBuffer())
    all.push(`${path} ${answer.status} ${createHash('sha256').update(body).digest('hex')}`)
  }
  return all
}

const fieldsOf = (type: string): FlattenedField[] =>
  room.payload.collections[type as CollectionSlug].config.flattenedFields

/** Every field of a document with another value, in one language. */
const changed = async ({ type, id }: Entry, locale: 'en' | 'fr'): Promise<Data> => {
  const options = { depth: 0, overrideAccess: true, draft: true, locale, context: { actor: 'system' } }
  const { _status, stage, review, updatedAt, createdAt, ...text } = (await room.payload.findByID({
    collection: type as CollectionSlug,
    id,
    ...options,
  })) as unknown as Data
  const word = (path: string) => canaries.hide(`unapproved ${type}.${path}`)
  const filled = fill(fieldsOf(type), structuredClone(text), { word, related: {}, anew: true })
  return Object.fromEntries(
    fieldsOf(type).flatMap((field) => {
      const value = filled[field.name]
      if (field.name === 'id' || !(field.name in filled)) return []
      return [[field.name, other(field, value)]]
    }),
  )
}

const other = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'checkbox') return value !== true
  if (field.type === 'relationship' || field.type === 'upload') return Array.isArray(value) ? [] : null
  if (field.type !== 'select' || Array.isArray(value)) return value
  const values = field.options.map((option) => (typeof option === 'object' ? option.value : option))
  return values.find((one) => one !== value) ?? value
}

/** Payload's GraphQL asks for publication unless it is told otherwise. */
const byGraphql = (person: Person, { type, id }: Entry, data: Data) => {
  const singular = published.find(({ slug }) => slug === type)?.singular ?? type
  const name = singular.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const query = `mutation($id: String!, $data: mutation${name}UpdateInput!) { update${name}(id: $id, data: $data) { id } }`
  return person.post('/api/graphql', { query, variables: { id, data } })
}

const writesOf = async (person: Person, target: Entry, eachField: boolean): Promise<number[]> => {
  const path = `/api/${target.type}/${target.id}`
  const statuses: number[] = []
  for (const locale of ['en', 'fr'] as const) {
    const data = await changed(target, locale)
    const writes: [string, Data][] = [
      [`${path}?locale=${locale}`, data],
      [`${path}?locale=${locale}&draft=false`, data],
      [`${path}?locale=${locale}`, { ...data, _status: 'published' }],
      [`${path}?publishSpecificLocale=${locale}`, data],
      ...(eachField
        ? Object.entries(data).map(([name, value]): [string, Data] => [
            `${path}?locale=${locale}`,
            { [name]: value },
          ])
        : []),
    ]
    for (const [to, body] of writes) statuses.push((await person.patch(to, body)).status)
    const asked = await byGraphql(person, target, { [titleOf(target.type)]: canaries.hide('unapproved') })
    expect(JSON.stringify(asked.body)).not.toMatch(/Unknown type|Cannot query field|GRAPHQL_VALIDATION/)
  }
  await person.post(`/api/${target.type}/access/${target.id}`)
  statuses.push((await person.delete(path)).status)
  return statuses
}

const titleOf = (type: string): string => {
  const names = ['title', 'name', 'label', 'alt']
  return names.find((name) => fieldsOf(type).some((field) => field.name === name)) ?? 'id'
}

it('asks enough to notice', () => {
  expect(paths.length).toBeGreaterThan(100)
  expect(before.filter((answer) => answer.includes(' 200 ')).length).toBeGreaterThan(80)
  expect(new Set(targets.map(({ type }) => type)).size).toBeGreaterThanOrEqual(12)
})

it.each(roles)(
  'stays what it was, whatever the role %s writes',
  async (role) => {
    const person = room.as(role)
    const statuses: number[] = []
    for (const target of targets) statuses.push(...(await writesOf(person, target, role === 'editor')))
    const picture = targets.find(({ type }) => type === 'media')
    const file = { name: 'other.png', bytes: await pictureOf('#a11') }
    statuses.push((await sendFile(room, person, file, picture?.id)).status)
    for (const slug of ['site', 'newsletter', 'editorial-policy'])
      statuses.push((await person.post(`/api/globals/${slug}`, { name: 'Attacker Inc.' })).status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    // Who may write had drafts stored: otherwise nothing was tried. Protection officers link consents.
    expect(statuses.includes(200)).toBe(role === 'editor' || role === 'protection')
    expect(await answers()).toEqual(before)
  },
  patience,
)
