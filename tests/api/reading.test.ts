// The saved text as the public would see it, for staff who decide about it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, buildWithRevision, makeLive, richText } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { pictureOf, sendFile } from '../helpers/upload'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

const read = (type: string, id: string, query?: Record<string, string>) =>
  room.as('reviewer').get(`/api/${type}/${id}/reading`, query)

describe('the reading of a document', () => {
  it('is its page with the saved text, which the public does not see', async () => {
    const document = await buildWithRevision(room.as('contributor'), 'articles', {
      title: 'Lanterns',
      body: richText('Two hundred lanterns.'),
    })
    const { status, body } = await read('articles', document.id)
    expect(status).toBe(200)
    expect(body).toMatchObject({ revision: document.revision, language: 'en', languages: ['en'] })
    expect(body.html).toContain('<h1>Lanterns</h1>')
    expect(body.html).toContain('Two hundred lanterns.')
    expect((await fetch(`${room.url}/articles/${document.id}`)).status).toBe(404)
  })

  it('is of the newest text, while another is live', async () => {
    const document = await build(room.as('contributor'), 'articles', { title: 'Before' })
    await makeLive(room, document)
    await room.as('contributor').patch(`/api/articles/${document.id}`, { title: 'Afterwards' })
    expect((await read('articles', document.id)).body.html).toContain('<h1>Afterwards</h1>')
  })

  it('is in each language that it is offered in', async () => {
    const document = await build(room.as('contributor'), 'articles', {
      title: 'Lanterns',
      languages: ['en', 'fr'],
    })
    await room.as('contributor').patch(`/api/articles/${document.id}?locale=fr`, {
      title: 'Lanternes',
      body: richText('Deux cents.'),
    })
    const { body } = await read('articles', document.id, { locale: 'fr' })
    expect(body).toMatchObject({ language: 'fr', languages: ['en', 'fr'] })
    expect(body.html).toContain('<h1>Lanternes</h1>')
    expect((await read('articles', document.id, { locale: 'de' })).status).toBe(400)
  })

  it('shows pictures that nobody else sees, while the reader works here', async () => {
    const reader = await room.second('reviewer')
    const picture = { name: 'boat.png', bytes: await pictureOf('blue'), data: { alt: 'A boat' } }
    const { doc } = await sendFile(room, room.as('editor'), picture)
    const document = await build(room.as('contributor'), 'articles', { leadImage: doc.id })
    const { body } = await reader.get(`/api/articles/${document.id}/reading`)
    const address = /src="([^"]*\/v1\/media\/[^"]*preview=[^"]*)"/.exec(body.html)?.[1] ?? ''
    const url = new URL(address.replace(/&amp;/g, '&'), room.url)
    expect((await fetch(url)).status).toBe(200)
    url.searchParams.delete('preview')
    expect((await fetch(url)).status).toBe(404)
    url.searchParams.set('preview', new URL(address, room.url).searchParams.get('preview') ?? '')
    await room.as('admin').patch(`/api/users/${reader.id}`, { active: false })
    expect((await fetch(url)).status).toBe(403)
  })

  it.each(['media', 'organisations', 'notes', 'topics'])(
    'of %s says what the public is told',
    async (type) => {
      const made: Record<string, () => Promise<string>> = {
        media: async () =>
          (
            await sendFile(room, room.as('editor'), {
              name: 'boat.png',
              bytes: await pictureOf('red'),
              data: { alt: 'Words to find' },
            })
          ).doc.id,
        organisations: async () => (await build(room.as('editor'), type, { name: 'Words to find' })).id,
        notes: async () =>
          (await build(room.as('editor'), type, { key: 'a-note', kind: 'footnote', text: 'Words to find' }))
            .id,
        topics: async () => (await build(room.as('editor'), type, { name: 'Words to find' })).id,
      }
      const id = (await made[type]?.()) ?? ''
      const { status, body } = await read(type, id)
      expect(status).toBe(200)
      expect(body.html).toContain('Words to find')
    },
  )

  it('is for staff, and not of what was archived', async () => {
    const document = await build(room.as('editor'), 'articles')
    expect((await room.anonymous.get(`/api/articles/${document.id}/reading`)).status).toBe(401)
    expect((await read('articles', 'nonsense')).status).toBe(404)
    await room.as('editor').act('archive', document)
    expect(await read('articles', document.id)).toMatchObject({ status: 409, body: { code: 'state' } })
  })
})
