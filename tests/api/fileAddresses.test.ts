// The address of a published file says which bytes it leads to: it never changes what it answers, until that is taken down.
import { createHash } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JsonObject } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import { keptIn } from '@/platform/uploads/keptFiles'
import { nameEarlierFiles } from '@/publishing/editions/nameEarlierFiles'
import { sweepFiles } from '@/publishing/publications/sweepFiles'
import { silence } from '@/sample/papers'
import { build, buildLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { tokenFor } from '../helpers/previews'
import { uploadFile } from '../helpers/protection'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room.close())

const get = (at: string, headers: Record<string, string> = {}) =>
  fetch(new URL(at, room.url), { headers, redirect: 'manual' })

const statusOf = async (at: string) => (await get(at)).status

const bytesAt = async (at: string) => Buffer.from(await (await fetch(new URL(at, room.url))).arrayBuffer())

const hashOf = (bytes: Buffer) =>
  createHash('sha256').update(bytes).digest().subarray(0, 12).toString('base64url')

const picture = async (name: string, colour = '#357', id?: string) => {
  const file = { name, bytes: await pictureOf(colour), data: { alt: 'A field' } }
  return { ...(await sendFile(room, room.as('editor'), file, id)).doc, bytes: file.bytes }
}

const publish = async (type: string, id: string) =>
  expect((await room.as('editor').act('publish', { type, id })).status).toBe(200)

const takeDown = async (type: string, id: string) =>
  expect((await room.as('publisher').act('takeDown', { type, id }, { comment: 'A mistake.' })).status).toBe(
    200,
  )

const showing = (leadImage: string) => ({ leadImage, protection: { depictsPeople: 'no' } })

/** A picture that a live article shows. */
const published = async (name: string) => {
  const { id, filename, bytes } = await picture(name)
  const article = await buildLive(room, 'articles', showing(id))
  const { leadImage } = (await room.anonymous.get(`/v1/articles/${article.slug}`)).body
  return { id, filename, bytes, article, url: String(leadImage.url), leadImage }
}

/** A released issue with one article, which shows a picture. */
const released = async (name: string) => {
  const shown = await published(name)
  const item = { relationTo: 'articles', value: shown.article.id }
  const issue = await buildLive(room, 'issues', { sections: [{ items: [{ item, display: 'full' }] }] })
  return { ...shown, issue, edition: `/v1/issues/${issue.slug}/editions/1` }
}

/** As they stand in what people read. */
const addressesIn = (text: string): string[] => [
  ...new Set(text.match(/\/v1\/media\/[^"'\s<>)\\?&]+/g) ?? []),
]

const withHash = /^\/v1\/media\/[^/]+\/[\w-]{16}\/[^/]+$/

describe('an address', () => {
  it('has the hash of its bytes, and is kept for a year', async () => {
    const { id, url, filename, bytes, leadImage } = await published('kept.png')
    expect(url).toBe(`/v1/media/${id}/${hashOf(bytes)}/${filename}`)
    const answer = await get(url)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable, s-maxage=300',
    ])
    expect(answer.headers.get('etag')).toBe(`"${hashOf(bytes)}"`)
    expect(answer.headers.get('surrogate-key')).toBe(`media:${id}`)
    const thumbnail = String(leadImage.sizes.thumbnail.url)
    expect(thumbnail.split('/')[4]).toBe(hashOf(await bytesAt(thumbnail)))
  })

  it('is the same in everything that names the file', async () => {
    const { issue, article, edition } = await released('everywhere.png')
    const recording = await uploadFile(room, room.as('editor'), {
      to: 'media',
      bytes: silence(2),
      name: 'everywhere.mp3',
      type: 'audio/mpeg',
      data: { alt: 'Silence' },
    })
    const podcast = await buildLive(room, 'podcasts')
    const episode = await buildLive(room, 'podcast-episodes', {
      podcast: podcast.id,
      audio: { media: recording.body.doc.id },
    })
    const query = `{article(slug:"${article.slug}"){leadImage{url}}}`
    for (const place of [
      `/v1/articles/${article.slug}`,
      `/v1/articles?where[id][equals]=${article.id}`,
      `/articles/${article.slug}`,
      `/v1/graphql?query=${encodeURIComponent(query)}`,
      `/v1/issues/${issue.slug}`,
      `/v1/issues/${issue.slug}/newsletter.html`,
      edition,
      `/v1/podcast-episodes/${episode.slug}`,
      `/v1/feeds/podcasts/${podcast.slug}.rss`,
    ]) {
      const answer = await get(place)
      const addresses = addressesIn(await answer.text())
      expect([place, answer.status, addresses.length > 0]).toEqual([place, 200, true])
      for (const address of addresses)
        expect([place, address, await statusOf(address)]).toEqual([
          place,
          expect.stringMatching(withHash),
          200,
        ])
    }
  })

  it('answers for its own bytes only', async () => {
    const { id, url, filename } = await published('own.png')
    const other = await picture('other.png', '#a11', id)
    for (const address of [
      `/v1/media/${id}/${'A'.repeat(16)}/${filename}`,
      `/v1/media/${id}/${hashOf(other.bytes)}/${filename}`,
      `/v1/media/${id}/${hashOf(other.bytes)}/${other.filename}`,
      url.replace(filename, other.filename),
    ])
      expect(await statusOf(address)).toBe(404)
  })

  it('without the hash, as it was before, leads to the one with it', async () => {
    const { id, url, filename, bytes } = await published('named.png')
    const old = `/v1/media/${id}/${filename}`
    const answer = await get(`${old}?utm_source=mail`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, url])
    expect(answer.headers.get('cache-control')).toContain('max-age=0')
    expect((await bytesAt(old)).equals(bytes)).toBe(true)
  })

  it('of what is not public is that of its preview, and of nothing else', async () => {
    const { id, filename, bytes } = await picture('draft.png')
    const article = await build(room.as('editor'), 'articles', showing(id))
    const token = await tokenFor(room, article)
    const shown = addressesIn(await (await get(`/v1/articles/${article.id}?preview=${token}`)).text())
    expect(shown).toContain(`/v1/media/${id}/${filename}`)
    const statuses = [`/v1/media/${id}/${filename}`, `/v1/media/${id}/${hashOf(bytes)}/${filename}`].map(
      statusOf,
    )
    expect(await Promise.all(statuses)).toEqual([404, 404])
    expect(await statusOf(`/v1/media/${id}/${filename}?preview=${token}`)).toBe(200)
  })
})

describe('a private upload', () => {
  it('does not become public as the logo of somebody, before that is published', async () => {
    const fund = await build(room.as('editor'), 'organisations', { name: 'The Fund' })
    await buildLive(room, 'projects', { funders: [{ organisation: fund.id }] })
    const { id, filename, bytes } = await picture('private.png')
    const addresses = [`/v1/media/${id}/${filename}`, `/v1/media/${id}/${hashOf(bytes)}/${filename}`]
    expect((await room.as('contributor').patch(`/api/organisations/${fund.id}`, { logo: id })).status).toBe(
      403,
    )
    expect((await room.as('editor').patch(`/api/organisations/${fund.id}`, { logo: id })).status).toBe(200)
    expect(await Promise.all(addresses.map(statusOf))).toEqual([404, 404])
    await publish('organisations', fund.id)
    expect(await Promise.all(addresses.map(statusOf))).toEqual([302, 200])
  })
})

describe('a file that is replaced', () => {
  it('leads to the one in its place, and shows its own bytes no more', async () => {
    const { id, url, filename, article, leadImage: first } = await published('first.png')
    const next = await picture('second.png', '#a11', id)
    await publish('media', id)
    const { leadImage } = (await room.anonymous.get(`/v1/articles/${article.slug}`)).body
    expect(leadImage.url).toBe(`/v1/media/${id}/${hashOf(next.bytes)}/second.png`)
    for (const [before, after] of [
      [url, leadImage.url],
      [`/v1/media/${id}/${filename}`, leadImage.url],
      [first.sizes.thumbnail.url, leadImage.sizes.thumbnail.url],
    ]) {
      const answer = await get(before)
      expect([answer.status, answer.headers.get('location')]).toEqual([302, after])
    }
    expect(await statusOf(`/v1/media/${id}/${'A'.repeat(16)}/${filename}`)).toBe(404)
    await room.as('publisher').act('unpublish', article, { comment: 'No more.' })
    expect(await statusOf(url)).toBe(404)
  })

  it('stays where an edition shows it, by either address', async () => {
    const { id, url, filename, bytes, edition } = await released('sent.png')
    const before = await (await get(edition)).text()
    await picture('newer.png', '#a11', id)
    await publish('media', id)
    expect(await (await get(edition)).text()).toBe(before)
    for (const address of [url, `/v1/media/${id}/${filename}`])
      expect((await bytesAt(address)).equals(bytes)).toBe(true)
  })

  it('stays where its article was unpublished after the mail', async () => {
    const { url, article } = await released('read.png')
    const unpublished = await room.as('publisher').act('unpublish', article, { comment: 'No more.' })
    expect([unpublished.status, await statusOf(url)]).toEqual([200, 200])
  })

  it('goes with its article where that is taken down, and with the issue', async () => {
    const { url, article } = await released('withdrawn.png')
    await takeDown('articles', article.id)
    expect(await statusOf(url)).toBe(410)
    const other = await released('unpublished.png')
    for (const document of [other.article, other.issue])
      await room.as('publisher').act('unpublish', document, { comment: 'No more.' })
    expect(await statusOf(other.url)).toBe(404)
  })

  it('stays at the head of mails that had it there', async () => {
    const head = await picture('head.png')
    await room.as('admin').post('/api/globals/newsletter', { header: { image: head.id } })
    const { issue } = await released('body.png')
    const mail = await (await get(`/v1/issues/${issue.slug}/newsletter.html`)).text()
    const address = addressesIn(mail).find((one) => one.endsWith('head.png')) ?? ''
    await room.as('admin').post('/api/globals/newsletter', { header: { image: null } })
    expect(await statusOf(address)).toBe(200)
  })
})

describe('a take-down', () => {
  it('is said at every address of the file, and leaves no bytes', async () => {
    const { id, url, filename, leadImage } = await released('gone.png')
    const past = await picture('gone-too.png', '#a11', id)
    await publish('media', id)
    await takeDown('media', id)
    const addresses = [
      url,
      String(leadImage.sizes.thumbnail.url),
      `/v1/media/${id}/${filename}`,
      `/v1/media/${id}/${hashOf(past.bytes)}/${past.filename}`,
    ]
    expect(await Promise.all(addresses.map(statusOf))).toEqual([410, 410, 410, 410])
    expect((await readdir(keptIn(mediaDirectory()))).filter((name) => name.startsWith('gone'))).toEqual([])
  })
})

describe('what is kept', () => {
  it('goes when nothing ever showed it', async () => {
    const { url } = await published('shown.png')
    const kept = path.join(keptIn(mediaDirectory()), 'rolled-back.png')
    await writeFile(kept, 'bytes')
    await sweepFiles(room.payload)
    expect(await readdir(keptIn(mediaDirectory()))).toContain('rolled-back.png')
    await sweepFiles(room.payload, Date.now() + 60_000)
    expect(await readdir(keptIn(mediaDirectory()))).not.toContain('rolled-back.png')
    expect(await statusOf(url)).toBe(200)
  })
})

describe('an edition from before', () => {
  type Row = JsonObject & { id: string }

  const rewrite = async (collection: 'editions' | 'publications', change: (row: Row) => object) => {
    const { docs } = await room.payload.db.find<Row>({ collection, pagination: false })
    for (const row of docs)
      await room.payload.db.updateOne({
        collection,
        id: row.id,
        data: { ...row, ...change(row) },
        returning: false,
      })
  }

  it('names its files at the start of a process, and they stay', async () => {
    const { id, filename, bytes, edition, article } = await released('earlier.png')
    const old = `/v1/media/${id}/${filename}`
    // Addresses had no hash, and editions named no pictures.
    await rewrite('publications', ({ type }) => (type === 'media' ? { hashes: null } : {}))
    await rewrite('editions', ({ references }) => ({
      files: [],
      references: [references].flat().filter((one) => !String(one).startsWith('media:')),
    }))
    await room.payload.kv.delete('edition-files')
    const before = await (await get(edition)).text()
    await picture('later.png', '#a11', id)
    await publish('media', id)
    expect(await statusOf(old)).toBe(302)
    await nameEarlierFiles(room.payload)
    expect((await bytesAt(old)).equals(bytes)).toBe(true)
    expect(await (await get(edition)).text()).toBe(before)
    const { leadImage } = (await room.anonymous.get(`/v1/articles/${article.slug}`)).body
    expect(leadImage.url).toMatch(withHash)
    await takeDown('media', id)
    expect(await statusOf(old)).toBe(410)
  })
})
