// What answers depend on, as caches in front of us are told (`Surrogate-Key`).
import { describe, expect, it } from '@jest/globals'
import { absentTag, surrogateKey, tagsOf } from '@/delivery/cache/tags'

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
      'names lists alone when there are too many',
      [...many, 'media:1', 'list:articles'],
      'list:contacts list:media list:articles',
    ],
    ['is empty for what depends on nothing', [], ''],
  ])('%s', (_, tags, expected) => {
    expect(surrogateKey(tags)).toBe(expected)
  })

  it.each([
    ['a document it shows', ['articles:1']],
    ['a document that is not public yet', [absentTag('articles:1')]],
    ['one of too many documents', [...many, 'articles:1']],
    ['a list', ['list:articles']],
  ])('is purged by a change of %s', (_, tags) => {
    const keys = surrogateKey(tags).split(' ')
    expect(tagsOf({ collection: 'articles', id: '1' }).some((tag) => keys.includes(tag))).toBe(true)
  })
})
