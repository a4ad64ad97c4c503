// A text that is there in one language alone has a name in every language, and is written in none but its own.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom
let id: string

beforeAll(async () => {
  room = await startNewsroom()
  const { body } = await room
    .as('editor')
    .post('/api/articles?locale=fr', { title: 'Lanternes', kicker: 'Canal', kind: 'news' })
  id = body.doc.id
})

afterAll(() => room?.close())

const titleFor = async (query: string) =>
  (await room.as('editor').get(`/api/articles/${id}?draft=true&depth=0&${query}`)).body.title ?? null

describe('a French text', () => {
  it.each(['en', 'nl', 'fr'])('is called by its French title in %s', async (locale) => {
    expect(await titleFor(`locale=${locale}`)).toBe('Lanternes')
    const list = await room
      .as('editor')
      .get(`/api/articles?draft=true&where[id][equals]=${id}&locale=${locale}`)
    expect(list.body.docs[0].title).toBe('Lanternes')
  })

  it('is called by nothing where no fallback is asked for', async () => {
    expect(await titleFor('locale=en&fallback-locale=null')).toBeNull()
  })

  it('stays French when another language is saved in part', async () => {
    await room.as('editor').patch(`/api/articles/${id}?locale=en`, { dateline: 'Ghent' })
    expect(await titleFor('locale=all')).toEqual({ fr: 'Lanternes' })
  })
})

describe('the panel', () => {
  const asked = { collection: 'articles', locale: 'en', draft: true, depth: 0 } as const

  it('lists it by its French title', async () => {
    const { docs } = await room.payload.find({
      ...asked,
      where: { id: { equals: id } },
      fallbackLocale: false,
      includeLockStatus: true,
    })
    expect(docs[0]?.title).toBe('Lanternes')
  })

  it('fills the form, and a copy into another language, with nothing of it', async () => {
    const form = await room.payload.findByID({ ...asked, id, fallbackLocale: false })
    const copied = await room.payload.findByID({ ...asked, id })
    expect([form.title ?? null, copied.title ?? null]).toEqual([null, null])
  })
})

it('the site keeps its languages apart when one is saved in part', async () => {
  const site = '/api/globals/site'
  await room.as('admin').post(`${site}?locale=fr`, { name: 'La rédaction' })
  await room.as('admin').post(`${site}?locale=en`, { footer: 'Printed in Ghent' })
  const { name } = (await room.as('admin').get(`${site}?locale=all`)).body
  expect([name.en ?? null, name.fr]).toEqual([null, 'La rédaction'])
})
