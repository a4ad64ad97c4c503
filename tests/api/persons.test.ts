// The rights of persons: what is held about somebody is handed over whole, and erased so that no search finds it again.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'
import { impersonal, places } from '@/persons/places'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'
import { nameFinder } from '@/workflow/core/checks/names'
import { build, makeLive, richText } from '../helpers/build'
import { everyFile, everyStoredText } from '../helpers/everyStoredText'
import type { Answer, Newsroom } from '../helpers/newsroom'
import { sampleNewsroom } from '../helpers/sampleNewsroom'

let room: Newsroom
/** What the server said to its log. */
const lines: string[] = []

beforeAll(async () => {
  room = await sampleNewsroom()
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    jest.spyOn(room.payload.logger, level).mockImplementation((...said: unknown[]) => {
      lines.push(JSON.stringify(said))
    })
}, 240_000)

afterAll(() => room?.close())

const admin = () => room.as('admin')

const ask = (what: 'export' | 'erase', body: Record<string, unknown>): Promise<Answer> =>
  admin().post(`/api/persons/${what}`, body)

const idOf = async (collection: string, where: Record<string, string>): Promise<string> => {
  const query = Object.fromEntries(
    Object.entries(where).map(([key, value]) => [`where[${key}][equals]`, value]),
  )
  const { body } = await admin().get(`/api/${collection}`, { ...query, depth: '0', limit: '1' })
  return body.docs[0].id
}

/** Where a name still stands, in tables, files, the index and the log. */
const findEverywhere = async (name: string): Promise<string[]> => {
  const isIn = nameFinder([name])
  const stored = [
    ...(await everyStoredText(room.payload)),
    ...(await everyFile(String(process.env.MEDIA_DIR))),
  ]
  const { body } = await room.anonymous.get('/v1/search', { q: name })
  const hits = body.docs.filter((hit: object) => isIn(JSON.stringify(hit)))
  return [
    ...stored.filter(([, text]) => isIn(text)).map(([place]) => place),
    ...(await databaseFiles()).filter(([, text]) => text.includes(name)).map(([file]) => file),
    ...(hits.length > 0 ? ['the search index'] : []),
    ...(lines.some(isIn) ? ['the log'] : []),
  ]
}

/** What SQLite deleted may still stand in the pages that it left. */
const databaseFiles = async (): Promise<[string, string][]> => {
  const [, file] = /^file:(.*)$/.exec(String(process.env.DATABASE_URL)) ?? []
  const files = file ? [file, `${file}-wal`].filter(existsSync) : []
  return Promise.all(files.map(async (one) => [one, await readFile(one, 'utf8')] as [string, string]))
}

/** The search index follows what was committed. */
const expectGone = async (name: string): Promise<void> => {
  for (let tries = 0; tries < 50 && (await findEverywhere(name)).length > 0; tries += 1) await pause(100)
  expect(await findEverywhere(name)).toEqual([])
}

const holds = async () => expect((await verifyAudit(room.payload)).broken).toBeUndefined()

/** A text that somebody else of the newsroom reads, comments and publishes. */
const work = async (name: string) => {
  const article = await build(room.as('contributor'), 'articles', {
    title: 'A quiet morning',
    body: richText(`In the evening ${name} closed the door.`),
  })
  await room.as('editor').post('/api/comments', {
    type: 'articles',
    document: article.id,
    text: `Did ${name.toUpperCase()} say so?`,
  })
  await room.as('contributor').act('submit', article)
  await room.as('reviewer').act('requestChanges', article, { comment: `Ask ${name} once more.` })
  await makeLive(room, article)
  return article
}

describe('the table of places', () => {
  const holdsText = (field: FlattenedField): boolean =>
    ['text', 'textarea', 'email', 'json', 'code', 'richText'].includes(field.type)

  it('knows every field of every collection that can hold words', () => {
    const declared = new Map(places.filter(({ store }) => store === 'rows').map((place) => [place.of, place]))
    const unknown = Object.values(room.payload.collections).flatMap(({ config }) => {
      const place = declared.get(config.slug as string)
      if (impersonal.includes(config.slug)) return []
      if (!place) return [config.slug]
      if (config.versions) return []
      const { called, words, plain, secret, keeps, owner, names = {} } = place
      const known = [called, words, plain, secret, keeps, owner, Object.keys(names)].flat()
      return config.flattenedFields
        .filter(holdsText)
        .filter(({ name }) => !known.includes(name))
        .map(({ name }) => `${config.slug}.${name}`)
    })
    expect(unknown).toEqual([])
  })

  it('has the versions of all that has versions, and every global', () => {
    const versioned = Object.values(room.payload.collections).filter(({ config }) => config.versions)
    const of = (store: string) => places.filter((place) => place.store === store).map((place) => place.of)
    expect(of('versions').sort()).toEqual(versioned.map(({ config }) => config.slug as string).sort())
    expect(of('global').sort()).toEqual(room.payload.config.globals.map(({ slug }) => slug as string).sort())
  })

  it('names no field that does not exist', () => {
    const gone = places.flatMap(({ of, store, ...place }) => {
      if (store !== 'rows') return []
      const { flattenedFields } = room.payload.collections[of as CollectionSlug].config
      const names = new Set([...flattenedFields.map(({ name }) => name), 'id'])
      const told = [
        place.called,
        place.words,
        place.plain,
        place.secret,
        place.keeps,
        [place.owner ?? 'id'],
      ].flat()
      return told.filter((name) => name !== undefined && !names.has(name)).map((name) => `${of}.${name}`)
    })
    expect(gone).toEqual([])
  })
})

describe('who may ask', () => {
  it('is administrators alone', async () => {
    for (const role of ['contributor', 'editor', 'reviewer', 'protection', 'publisher'] as const)
      for (const what of ['export', 'erase'])
        expect(await room.as(role).post(`/api/persons/${what}`, { guest: 'a@b.example' })).toMatchObject({
          status: 403,
        })
    expect(await room.anonymous.post('/api/persons/export', { guest: 'a@b.example' })).toMatchObject({
      status: 401,
    })
  })

  it('gets a 404 for nobody, and a 400 for no one in particular', async () => {
    expect(await ask('export', { account: 'nobody@example.org' })).toMatchObject({ status: 404 })
    expect(await ask('erase', {})).toMatchObject({ status: 400 })
    expect(await ask('erase', { account: 'editor@example.org', byline: 'no' })).toMatchObject({ status: 400 })
  })

  it('types the name again, and does not erase themselves', async () => {
    const contact = await idOf('contacts', { slug: 'tomas-lindqvist' })
    const wrong = await ask('erase', { contact, confirm: 'Somebody Else' })
    expect(wrong).toMatchObject({ status: 400 })
    expect(wrong.body.errors[0].data.issues[0].path).toBe('confirm')
    const me = await ask('erase', { account: admin().id, confirm: 'admin' })
    expect(me.status).toBe(403)
  })
})

describe('a person of the sample newsroom', () => {
  it('is exported with each place that the rehearsal reports, and rehearsing changes nothing', async () => {
    const before = await everyStoredText(room.payload)
    const who = {
      contact: await idOf('contacts', { slug: 'grace-mbuyi' }),
      consent: await consentOf('Grace Mbuyi'),
    }
    const exported = await ask('export', who)
    const rehearsed = await ask('erase', who)
    expect([exported.status, rehearsed.status]).toEqual([200, 200])
    expect(rehearsed.body).toMatchObject({ dryRun: true })
    type Place = { place: string; rows: unknown }
    const counted = exported.body.places.map(({ place, rows }: { place: string; rows: unknown[] }) => [
      place,
      rows.length,
    ])
    expect(counted).toEqual(rehearsed.body.places.map(({ place, rows }: Place) => [place, rows]))
    const held = new Map<string, number>(counted)
    for (const place of [
      'contacts',
      'contacts (versions)',
      'consents',
      'media',
      'publications',
      'articles',
      'reviews',
      'transitions',
    ])
      expect([place, held.get(place)]).not.toEqual([place, 0])
    expect(exported.body.files).toEqual([
      expect.objectContaining({ collection: 'media', file: 'portrait-grace.png' }),
    ])
    expect(rehearsed.body.prose).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'articles', live: true, text: expect.stringMatching(/Mbuyi/) }),
      ]),
    )
    expect(await everyStoredText(room.payload)).toEqual(before)
  })

  it('is found nowhere after an erasure, and the log still proves itself', async () => {
    const name = 'Grace Mbuyi'
    await work(name)
    await writeCheckpoint(room.payload)
    const who = { contact: await idOf('contacts', { slug: 'grace-mbuyi' }), consent: await consentOf(name) }
    lines.length = 0
    const erased = await ask('erase', { ...who, prose: 'redact', confirm: name })
    expect(erased.status).toBe(200)
    expect(erased.body.places.filter(({ left }: { left: number }) => left > 0)).toEqual([])
    expect(erased.body.prose).toEqual([])
    await expectGone(name)
    await holds()
    expect(await room.anonymous.get('/v1/contacts/grace-mbuyi')).toMatchObject({ status: 404 })
    expect((await verifyAudit(room.payload)).erased).toBeGreaterThan(0)
  }, 240_000)

  it('keeps a byline, or has a pseudonym, where that is what was decided', async () => {
    const kept = await idOf('contacts', { slug: 'pauline-dessart' })
    await ask('erase', { contact: kept, byline: 'keep', confirm: 'Pauline Dessart' })
    const { body } = await room.anonymous.get('/v1/contacts/pauline-dessart')
    expect(body).toMatchObject({
      name: 'Pauline Dessart',
      role: null,
      email: null,
      organisations: [],
      speaks: [],
    })

    const hidden = await idOf('contacts', { slug: 'omar-benhadj' })
    const report = await ask('erase', { contact: hidden, byline: 'pseudonym', confirm: 'Omar Benhadj' })
    expect(report.status).toBe(200)
    const now = await room.anonymous.get(`/v1/contacts/${hidden}`)
    expect(now.body).toMatchObject({ name: report.body.pseudonym, phone: null, photo: null })
    const stored = [...(await everyStoredText(room.payload)).values()].join()
    expect(stored).not.toContain('omar.benhadj@')
    expect(stored).not.toContain('+32 2 000 00 31')
    await holds()
  }, 120_000)

  it('is reported in texts, which are taken down where that was chosen', async () => {
    const name = 'Awa Sarr'
    const article = await work(name)
    const contact = await idOf('contacts', { slug: 'awa-sarr' })
    const report = await ask('erase', { contact, prose: 'takeDown', confirm: name })
    expect(report.status).toBe(200)
    expect(report.body.prose).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'articles', document: article.id, live: false }),
      ]),
    )
    expect(
      report.body.prose.filter(
        ({ live, place }: { live: boolean; place: string }) => live && place === 'publications',
      ),
    ).toEqual([])
    expect(await room.anonymous.get(`/v1/articles/${article.id}`)).toMatchObject({ status: 410 })
    // Once more, by the name alone: what nobody edited is redacted.
    await ask('erase', { contact, names: [name], prose: 'redact', confirm: name })
    await expectGone(name)
    await holds()
  }, 240_000)
})

describe('an account', () => {
  it('is gone from its work, which stays', async () => {
    const name = 'Zephyrine Oakenshaw'
    const person = await room.second('publisher')
    await admin().patch(`/api/users/${person.id}`, { name })
    const article = await work(name)
    await person.post('/api/comments', { type: 'articles', document: article.id, text: 'I was there.' })
    await person.act('takeDown', article, { comment: `It was me, ${name}.` })
    await writeCheckpoint(room.payload)
    const exported = await ask('export', { account: person.id })
    const rows = (place: string) =>
      exported.body.places.find((one: { place: string }) => one.place === place).rows
    expect(rows('users')[0].row).not.toHaveProperty('hash')
    expect(rows('comments').map(({ row }: { row: { text: string } }) => row.text)).toContain('I was there.')
    expect(rows('transitions').length).toBeGreaterThan(1)

    lines.length = 0
    const erased = await ask('erase', { account: person.id, prose: 'redact', confirm: name })
    expect(erased.status).toBe(200)
    await expectGone(name)
    await holds()
    expect(await person.get('/api/today')).toMatchObject({ status: 401 })
    const { body } = await admin().get('/api/audit', { document: article.id })
    expect(body.docs[0]).toMatchObject({ action: 'erase' })
    const names = body.docs.map(({ actorName }: { actorName: string }) => actorName)
    expect(names).toContain(erased.body.pseudonym)
  }, 240_000)

  it('of a guest is the address their link went to', async () => {
    const article = await build(room.as('contributor'), 'articles')
    await room.as('contributor').act('submit', article)
    const guest = { name: 'Ottoline Farthingale', email: 'ottoline+cms@guest.example' }
    await room.as('editor').post(`/api/articles/${article.id}/review-links`, guest)
    const erased = await ask('erase', { guest: 'Ottoline@guest.example', confirm: guest.name })
    expect(erased.status).toBe(200)
    expect(await findEverywhere(guest.name)).toEqual([])
    expect([...(await everyStoredText(room.payload)).values()].join()).not.toMatch(/ottoline/i)
    await holds()
  })

  it('names an entry that was changed after an erasure', async () => {
    const [row] = (
      await room.payload.db.find<Record<string, unknown> & { id: string }>({
        collection: 'transitions',
        where: { actorName: { like: 'N. N.' } },
        limit: 1,
      })
    ).docs
    const { id, ...before } = row as Record<string, unknown> & { id: string }
    const write = (data: Record<string, unknown>) =>
      room.payload.db.updateOne({ collection: 'transitions', id, data: { ...before, ...data } })
    await write({ comment: 'Something else' })
    const { broken } = await verifyAudit(room.payload)
    await write({})
    expect(broken).toMatchObject({ document: before.document, number: before.number })
    await holds()
  })
})

const consentOf = async (publicName: string): Promise<string> => idOf('consents', { publicName })
