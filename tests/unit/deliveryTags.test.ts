// What answers depend on, as caches in front of us are told (`Surrogate-Key`).
import { describe, expect, it } from '@jest/globals'
import { absentTag, cacheTags, surrogateKey } from '@/delivery/http/cache/tags'

const room = 1_000
const many = Array.from({ length: 200 }, (_, index) => `contacts:0123456789abcdef${index}`)

describe('the surrogate key', () => {
  it.each<[string, string[], string]>([
    [
      'names documents and lists, each once',
      ['articles:1', 'list:articles', 'articles:1'],
      'articles:1 list:articles',
    ],
    [
      'does not name what is not public',
      ['articles:1', absentTag('projects:secret')],
      'articles:1 list:projects',
    ],
    [
      'tells those that take most by their list',
      [...many, 'media:1', 'list:articles'],
      'list:contacts media:1 list:articles',
    ],
    [
      'tells as many by their lists as it must',
      [...many, 'media:1', ...many.map((tag) => tag.replace('contacts', 'events')), 'globals:site'],
      'list:contacts media:1 list:events globals:site',
    ],
    [
      'leaves what is a list, or none of a collection, as it is',
      ['search', 'list:events', ...many],
      'search list:events list:contacts',
    ],
    ['is empty for what depends on nothing', [], ''],
  ])('%s', (_, tags, expected) => {
    expect(surrogateKey(tags, room)).toBe(expected)
  })

  it.each([5_000, 3_000, 500, 60, 0])('fits into %s characters, or names lists alone', (most) => {
    const tags = ['articles', 'contacts', 'media'].flatMap((one) =>
      many.slice(0, 60).map((tag) => tag.replace('contacts', one)),
    )
    const key = surrogateKey(tags, most)
    expect(key.length <= most || key === 'list:articles list:contacts list:media').toBe(true)
  })

  it.each([
    ['a document it shows', ['articles:1']],
    ['a document that is not public yet', [absentTag('articles:1')]],
    ['one of too many documents', [...many, 'articles:1']],
    ['a list', ['list:articles']],
  ])('is purged by a change of %s', (_, tags) => {
    const keys = surrogateKey(tags, room).split(' ')
    expect(cacheTags({ collection: 'articles', id: '1' }).some((tag) => keys.includes(tag))).toBe(true)
  })
})
