// Addresses as people get them: from the title in its language, never again by themselves; words found however written.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { build, buildLive } from '../helpers/build'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'

let room: Newsroom

beforeAll(async () => {
  room = await startNewsroom()
})

afterAll(() => room?.close())

describe('a new document', () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    ['articles', 'fr', { title: 'Le cœur de la ville' }, 'le-coeur-de-la-ville'],
    ['articles', 'nl', { title: 'Straße' }, 'strasse'],
    ['articles', 'en', { title: 'Łódź: København & Ærø' }, 'lodz-kobenhavn-aero'],
    ['projects', 'en', { title: 'Über Zürich' }, 'uber-zurich'],
    ['podcasts', 'en', { title: 'Über Zürich', language: 'de' }, 'ueber-zuerich'],
    ['contacts', 'en', { name: 'Юлія Щербак' }, 'yuliya-shcherbak'],
    ['events', 'en', { title: 'Αθήνα' }, 'athina'],
    ['resources', 'en', { title: 'ايران' }, 'ayran'],
    ['figures', 'en', { label: '中文' }, 'zhongwen'],
    [
      'issues',
      'en',
      { title: `${'A long title of many words '.repeat(4)}end` },
      'a-long-title-of-many-words-a-long-title-of-many-words-a-long-title-of-many-words',
    ],
  ])('of %s in %s: %j', async (type, locale, data, slug) => {
    const { body } = await room.as('editor').post(`/api/${type}?locale=${locale}`, data)
    expect(body.doc.slug).toBe(slug)
  })

  it('is told apart from another of the same letters', async () => {
    const slugs = [
      (await build(room.as('editor'), 'articles', { title: 'Sœur' })).doc.slug,
      (await build(room.as('editor'), 'articles', { title: 'Soeur' })).doc.slug,
    ]
    expect(slugs).toEqual(['soeur', 'soeur-2'])
  })
})

it('an address that a document has stays when its title changes', async () => {
  const { id } = await build(room.as('editor'), 'articles', { title: 'Œuf', slug: 'uf' })
  const { body } = await room.as('editor').patch(`/api/articles/${id}`, { title: 'Un œuf' })
  expect(body.doc.slug).toBe('uf')
})

describe('search', () => {
  it.each([
    ['Bœuf bourguignon', 'boeuf'],
    ['Boeuf en daube', 'bœuf'],
    ['Nœuds marins', 'noeud'],
    ['Noeuds papillon', 'nœuds'],
    ['Œdème', 'oedeme'],
    ['Cæcum', 'caecum'],
    ['Caecilia', 'cæcilia'],
    ['Großmutter', 'grossmutter'],
    ['Grossvater', 'großvater'],
    ['Øresund', 'oresund'],
  ])('finds “%s” for “%s”', async (title, q) => {
    const { id } = await buildLive(room, 'articles', { title })
    const { body } = await room.anonymous.get('/v1/search', { q })
    expect(body.docs.map((one: { id: string }) => one.id)).toContain(id)
    expect(body.matching).toBe('exact')
  })
})
