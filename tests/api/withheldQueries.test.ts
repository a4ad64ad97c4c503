// A filter or an order answers about no words that the answer itself withholds: else whoever may not read a protected name
// could find out, letter by letter, that it is there.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'
import { build, completeDocument, richText } from '../helpers/build'
import { type Newsroom, type Person, startNewsroom } from '../helpers/newsroom'
import { giveConsent, uploadPicture } from '../helpers/protection'
import { strayFailures } from '../helpers/strayFailures'

const word = 'oakenshaw'
const realName = 'Zephyrine Oakenshaw'
const readers = ['contributor', 'reviewer', 'editor', 'publisher'] as const

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
  const writer = await room.second('editor')
  await room.as('publisher').post('/api/globals/newsletter', { footer: `Thanks to ${realName}` })
  const consent = await giveConsent(room, { subject: realName, publicName: 'Mariam' })
  const picture = await uploadPicture(room, writer, { caption: realName })
  await room.as('protection').patch(`/api/media/${picture}`, { consents: [consent] })
  await build(writer, 'articles', {
    title: realName,
    leadImage: picture,
    protection: { depictsPeople: 'yes', consents: [consent] },
  })
  const clean = await build(writer, 'articles', {
    ...completeDocument.articles?.(),
    body: richText('Clean.'),
  })
  await writer.act('submit', clean, { comment: `Of ${realName}` })
  const comment = { type: 'articles', document: clean.id, text: `Is it ${realName}?` }
  expect((await writer.post('/api/comments', comment)).status).toBe(201)
  await room.payload.db.create({
    collection: 'review-links',
    data: {
      type: 'articles',
      document: clean.id,
      revision: 'x',
      step: 'review',
      name: 'A guest',
      tokenHash: 'hash',
      expiresAt: '2030-01-01T00:00:00.000Z',
      reason: `It says ${realName}.`,
    },
  })
}, 60_000)

afterAll(() => room?.close())

interface Asked {
  path: string
  type: string
}

/** What can be asked about: each field, and those of what it refers to. */
const askedIn = (fields: readonly FlattenedField[], deep = true): Asked[] =>
  fields.flatMap((field) => {
    const below = (asked: Asked[]) => asked.map(({ path, type }) => ({ path: `${field.name}.${path}`, type }))
    if ('flattenedFields' in field) return below(askedIn(field.flattenedFields, deep))
    const { name: path, type } = field
    if (type !== 'relationship' && type !== 'upload') return [{ path, type }]
    if (!deep || typeof field.relationTo !== 'string') return []
    const related = room.payload.collections[field.relationTo as CollectionSlug].config.flattenedFields
    return below(askedIn(related, false))
  })

/** Some at a time, fewer than a filter may ask about; fields of one kind, since some kinds are refused. */
const pathsIn = (fields: readonly FlattenedField[]): string[][] => {
  const paths = askedIn(fields)
    .sort((one, other) => one.type.localeCompare(other.type))
    .map(({ path }) => path)
  return Array.from({ length: Math.ceil(paths.length / 20) }, (_, at) => paths.slice(at * 20, at * 20 + 20))
}

/** By any of the paths. */
const find = (person: Person, slug: string, paths: readonly string[], letters = word) =>
  person.get(`/api/${slug}`, {
    ...Object.fromEntries(paths.map((path, at) => [`where[or][${at}][${path}][contains]`, letters])),
    depth: '2',
    limit: '100',
    draft: 'true',
    locale: 'en',
  })

/** The paths by which a filter finds what does not show the word; a field that it means nothing to finds the same by any. */
const tellingOf = async (person: Person, slug: string, paths: readonly string[]): Promise<string[]> => {
  const { status, body } = await find(person, slug, paths)
  // What each of them finds, all of them find together: where that shows the word, none needs to be asked about alone.
  if (status === 200 && body.docs.every(hasWord)) return []
  const telling: string[] = []
  for (const path of paths) if (await tellsMore(person, slug, path)) telling.push(path)
  return telling
}

const tellsMore = async (person: Person, slug: string, path: string): Promise<boolean> => {
  const found = async (letters: string): Promise<unknown[]> => {
    const { status, body } = await find(person, slug, [path], letters)
    return status === 200 ? (body.docs ?? []) : []
  }
  const matched = await found(word)
  return matched.some((doc) => !hasWord(doc)) && matched.length !== (await found('oakenshell')).length
}

const hasWord = (value: unknown): boolean => JSON.stringify(value).toLowerCase().includes(word)

describe('a filter', () => {
  it.each(['contributor', 'publisher'] as const)(
    'finds for %s what they read, in every field of every collection',
    async (role) => {
      const told: string[] = []
      let asked = 0
      await strayFailures(async () => {
        for (const { slug, flattenedFields } of room.payload.config.collections)
          for (const paths of pathsIn(flattenedFields)) {
            asked += paths.length
            for (const path of await tellingOf(room.as(role), slug, paths)) told.push(`${slug}.${path}`)
          }
      })
      expect(told).toEqual([])
      expect(asked).toBeGreaterThan(500)
    },
    300_000,
  )

  it('of versions asks about no consent', async () => {
    await strayFailures(async () => {
      for (const path of ['version.protection.consents.subject', 'version.leadImage.consents.subject']) {
        const query = { [`where[${path}][contains]`]: word }
        expect((await room.as('publisher').get('/api/articles/versions', query)).status).toBe(400)
      }
    })
  })

  it('finds what is there to be read', async () => {
    expect((await find(room.as('reviewer'), 'articles', ['title'])).body.docs).toHaveLength(1)
    expect((await find(room.as('reviewer'), 'media', ['caption'])).body.docs).toHaveLength(1)
    for (const [slug, path] of [
      ['transitions', 'comment'],
      ['review-links', 'reason'],
      ['comments', 'text'],
      ['consents', 'subject'],
    ] as const)
      expect((await find(room.as('protection'), slug, [path])).body.docs).toHaveLength(1)
  })
})

const withheld = [
  ['transitions', 'comment'],
  ['transitions', 'details'],
  ['review-links', 'reason'],
] as const

describe.each(withheld)('%s.%s', (slug, field) => {
  const queries: [string, Record<string, string>][] = [
    ['a filter', { [`where[${field}][like]`]: 'Z' }],
    ['a filter of another kind', { [`where[${field}][exists]`]: 'true' }],
    ['a filter inside of others', { [`where[or][0][and][0][${field}][not_equals]`]: 'Z' }],
    ['an order', { sort: field }],
    ['an order after another', { sort: `createdAt,-${field}` }],
  ]

  it.each(queries)('is not asked for by %s', async (_, query) => {
    for (const role of readers) {
      const { status, body } = await room.as(role).get(`/api/${slug}`, query)
      expect([role, status, body.docs]).toEqual([role, 400, undefined])
    }
    if (!JSON.stringify(query).includes('details'))
      expect((await room.as('protection').get(`/api/${slug}`, query)).status).toBe(200)
  })

  it('is not counted', async () => {
    const query = { [`where[${field}][like]`]: 'Z' }
    expect((await room.as('publisher').get(`/api/${slug}/count`, query)).status).toBe(400)
  })

  it('is not asked for by GraphQL', async () => {
    const name = slug === 'transitions' ? 'Transitions' : 'ReviewLinks'
    const ask = async (person: Person, root: string) =>
      (await person.post('/api/graphql', { query: `{ ${root} { totalDocs } }` })).body
    const where = `${name}(where: { ${field}: { ${field === 'details' ? 'exists: true' : 'like: "Z"'} } })`
    const reader = room.as('publisher')
    expect((await ask(reader, name)).errors).toBeUndefined()
    for (const asked of [where, `${name}(sort: "${field}")`, `count${where}`])
      expect(JSON.stringify((await ask(reader, asked)).errors)).toContain('filter or sort')
  })

  it('is no list of different values', async () => {
    const distinct = room.payload.findDistinct({
      collection: slug as CollectionSlug,
      field: field as never,
      overrideAccess: false,
      user: { ...(await asUser(room.as('publisher'))), collection: 'users' } as never,
    })
    await expect(distinct).rejects.toThrow('filter or sort')
  })
})

const asUser = async ({ id }: Person) =>
  (await room.payload.findByID({ collection: 'users', id, overrideAccess: true })) as unknown as object
