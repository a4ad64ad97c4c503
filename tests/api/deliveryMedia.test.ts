// Files at /v1/media: public while something public shows them, and not a moment longer.
import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'
import { mediaDirectory } from '@/collections/media/directory'
import { build, makeLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let picture: Buffer

beforeAll(async () => {
  room = await startNewsroom()
  picture = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#357' } })
    .png()
    .toBuffer()
})

afterAll(() => room.close())

const upload = async (filename: string) => {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), filename)
  form.set('_payload', JSON.stringify({ alt: 'A blue field' }))
  const answer = await fetch(`${room.url}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${room.as('editor').token}` },
    body: form,
  })
  const { doc } = (await answer.json()) as {
    doc: { id: string; filename: string; sizes: Record<string, { filename: string }> }
  }
  return {
    id: doc.id,
    path: `/v1/media/${doc.id}/${encodeURIComponent(doc.filename)}`,
    card: `/v1/media/${doc.id}/${doc.sizes.card?.filename}`,
  }
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${room.url}${path}`, { headers })

const articleWith = (leadImage: string) =>
  build(room.as('editor'), 'articles', { leadImage, protection: { depictsPeople: 'no' } })

type Row = Record<string, unknown> & { id: string }

describe('a file', () => {
  it('is private until a published document shows it, and again when none does', async () => {
    const { id, path, card } = await upload('field.png')
    const article = await articleWith(id)
    expect((await get(path)).status).toBe(404)
    await makeLive(room, article)
    const answer = await get(path)
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('x-content-type-options'),
    ]).toEqual([200, 'image/png', 'nosniff'])
    expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(1000)
    expect((await get(card)).status).toBe(200)
    // What mailers add to what people click changes nothing.
    expect((await get(`${path}?utm_source=mail&utm_campaign=100%`)).status).toBe(200)
    await room.as('publisher').act('unpublish', article, { comment: 'No more' })
    expect((await get(path)).status).toBe(404)
  })

  it('is where the documents say it is', async () => {
    const { id } = await upload('linked.png')
    const article = await articleWith(id)
    await makeLive(room, article)
    const { body } = await room.anonymous.get(`/v1/articles/${article.id}`)
    const { leadImage } = body
    expect(leadImage).toMatchObject({
      id,
      alt: 'A blue field',
      mimeType: 'image/png',
      width: 1000,
      height: 500,
    })
    for (const url of [
      leadImage.url,
      ...Object.values(leadImage.sizes as Record<string, { url: string }>).map((size) => size.url),
    ])
      expect((await get(url)).status).toBe(200)
  })

  it('is sent in parts, and not twice', async () => {
    const { id, path } = await upload('parts.png')
    await makeLive(room, await articleWith(id))
    const part = await get(path, { range: 'bytes=0-99' })
    expect([part.status, part.headers.get('content-length')]).toEqual([206, '100'])
    expect((await get(path, { range: 'bytes=99999999-' })).status).toBe(416)
    const etag = (await get(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
  })

  it('has only its own names', async () => {
    const { id } = await upload('named.png')
    await makeLive(room, await articleWith(id))
    for (const name of ['other.png', '..%2fnamed.png', '%2e%2e', '.', 'named.png%00'])
      expect((await get(`/v1/media/${id}/${name}`)).status).toBe(404)
  })
})

describe('a file of the library', () => {
  const isPublic = async (name: string) => {
    const { id, path } = await upload(name)
    await makeLive(room, await articleWith(id))
    return { id, path }
  }

  it.each(['.hidden.png', '...three.png', 'CON.png', '?.png', '<>.png', 'Été #1 100%.png'])(
    'named %s reaches the public',
    async (name) => {
      const { path } = await isPublic(name)
      expect((await get(path)).status).toBe(200)
    },
  )

  it('that hides on the disk, as some did, is sent', async () => {
    const { id, path } = await upload('seen.png')
    const folder = mediaDirectory()
    await copyFile(join(folder, 'seen.png'), join(folder, '.seen.png'))
    const where = { parent: { equals: id } }
    const { docs } = await room.payload.db.findVersions<Row>({ collection: 'media', where, locale: 'all' })
    const versionData = { version: { ...docs[0]?.version, filename: '.seen.png' } }
    await room.payload.db.updateVersion({
      collection: 'media',
      id: String(docs[0]?.id),
      versionData,
      locale: 'all',
    } as never)
    await makeLive(room, await articleWith(id))
    expect((await get(path.replace('seen.png', '.seen.png'))).status).toBe(200)
  })

  it('that is lost is not there for the public, and an error in the log', async () => {
    const { path } = await isPublic('lost.png')
    await rm(join(mediaDirectory(), 'published', 'lost.png'))
    const log = jest.spyOn(room.payload.logger, 'error').mockImplementation(() => {})
    const answer = await get(path)
    expect([answer.status, log.mock.calls.length]).toEqual([404, 1])
    expect(log.mock.calls[0]?.[0]).toMatchObject({ file: 'lost.png' })
    log.mockRestore()
  })
})

describe('a logo', () => {
  it('is public while something public mentions its organisation', async () => {
    const { id, path } = await upload('logo.png')
    const { body } = await room.as('editor').post('/api/organisations', { name: 'The Fund', logo: id })
    expect((await get(path)).status).toBe(404)
    const project = await build(room.as('editor'), 'projects', { funders: [{ organisation: body.doc.id }] })
    await makeLive(room, project)
    expect((await get(path)).status).toBe(200)
  })

  it('of the site is public', async () => {
    const { id, path } = await upload('site.png')
    await room.as('admin').post('/api/globals/site', { name: 'The Office', logo: id })
    expect((await get(path)).status).toBe(200)
    expect((await room.anonymous.get('/v1/site')).body).toMatchObject({
      name: 'The Office',
      logo: { id, url: expect.stringMatching(/[/]site[.]png$/) },
    })
  })

  it('at the head of mails is public', async () => {
    const { id, path } = await upload('head.png')
    expect((await get(path)).status).toBe(404)
    await room.as('admin').post('/api/globals/newsletter', { header: { image: id } })
    expect((await get(path)).status).toBe(200)
  })
})
