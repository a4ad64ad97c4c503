// What the panel keeps of unsaved text in the browser.
import { describe, expect, it } from '@jest/globals'
import { changesBetween, clashesWith, missingIn, typedIn } from '@/admin/unsaved/changes'
import { type Copy, copiesAt, dropCopiesOf, dropCopy, keepCopy } from '@/admin/unsaved/copies'

describe('changes', () => {
  const before = { title: 'One', kicker: 'Two', body: { root: { children: [1], type: 'root' } } }
  const mine = { title: 'One!', kicker: 'Two', body: { root: { type: 'root', children: [1] } } }
  const changes = changesBetween(before, mine)

  it('are the fields that hold something else, whatever the order of keys', () => {
    expect(changes).toEqual({ title: { before: 'One', mine: 'One!' } })
  })

  it.each([
    ['nothing', undefined, null],
    ['an empty text', '', undefined],
    ['a group of nothing', { a: null, b: '' }, {}],
  ])('do not count %s', (_, one, other) => {
    expect(changesBetween({ field: one }, { field: other })).toEqual({})
  })

  it('count a field that was emptied, and say so where it is laid over', () => {
    const emptied = changesBetween({ title: 'One' }, { title: undefined })
    expect(typedIn(emptied)).toEqual({ title: null })
  })

  it('count words that moved within a text', () => {
    expect(changesBetween({ body: ['a', 'b'] }, { body: ['b', 'a'] })).toHaveProperty('body')
  })

  it.each([
    ['as it was before', { title: 'One' }, { missing: ['title'], clashes: [] }],
    ['as it was typed', { title: 'One!' }, { missing: [], clashes: [] }],
    ['something else', { title: 'Uno' }, { missing: ['title'], clashes: ['title'] }],
  ])('are missing or clash by what is saved: %s', (_, saved, expected) => {
    expect(Object.keys(missingIn(saved, changes))).toEqual(expected.missing)
    expect(clashesWith(saved, changes)).toEqual(expected.clashes)
  })
})

describe('copies', () => {
  const storage = (limit = Number.POSITIVE_INFINITY) => {
    const entries = new Map<string, string>()
    return {
      get length() {
        return entries.size
      },
      key: (index: number) => [...entries.keys()][index] ?? null,
      getItem: (key: string) => entries.get(key) ?? null,
      removeItem: (key: string) => void entries.delete(key),
      setItem: (key: string, text: string) => {
        const others = [...entries].filter(([one]) => one !== key)
        if (others.reduce((sum, [, one]) => sum + one.length, text.length) > limit) throw new Error('full')
        entries.set(key, text)
      },
    }
  }
  const place = { user: 'ada', type: 'articles', id: '1', language: 'en' }
  const copy = (at: number, overrides: Partial<Copy> = {}): Copy => ({
    place,
    session: `s${at}`,
    at,
    changes: { title: { before: 'a', mine: `b${at}` } },
    ...overrides,
  })
  const times = (found: Copy[]) => found.map(({ at }) => at)

  it('are found at their place alone, the newest first, without what the same window typed', () => {
    const store = storage()
    for (const at of [1, 3, 2]) keepCopy(store, copy(at))
    keepCopy(store, copy(4, { place: { ...place, user: 'ben' } }))
    keepCopy(store, copy(5, { place: { ...place, language: 'fr' } }))
    keepCopy(store, copy(6, { place: { ...place, id: '11' } }))
    expect(times(copiesAt(store, place, 's2'))).toEqual([3, 1])
    expect(copiesAt(store, place, 's3')[0]).toEqual(copy(2))
  })

  it('replace what the same window kept before', () => {
    const store = storage()
    keepCopy(store, copy(1, { session: 's' }))
    keepCopy(store, copy(2, { session: 's' }))
    expect(times(copiesAt(store, place, ''))).toEqual([2])
  })

  it('are dropped one by one, and all of a person', () => {
    const store = storage()
    const other = copy(4, { place: { ...place, user: 'ben' } })
    for (const one of [copy(1), copy(2), other]) keepCopy(store, one)
    dropCopy(store, copy(1))
    expect(times(copiesAt(store, place, ''))).toEqual([2])
    dropCopiesOf(store, 'ada')
    expect(copiesAt(store, place, '')).toEqual([])
    expect(copiesAt(store, other.place, '')).toEqual([other])
  })

  it('are limited in number and size: the oldest goes first', () => {
    const store = storage()
    const bounds = { copies: 3, characters: 1000 }
    for (const at of [1, 2, 3, 4]) expect(keepCopy(store, copy(at), bounds)).toBe(true)
    expect(times(copiesAt(store, place, ''))).toEqual([4, 3, 2])
    const large = copy(5, { changes: { body: { before: '', mine: 'x'.repeat(800) } } })
    expect(keepCopy(store, large, bounds)).toBe(true)
    expect(times(copiesAt(store, place, ''))).toEqual([5])
    const tooLarge = copy(6, { changes: { body: { before: '', mine: 'x'.repeat(1000) } } })
    expect(keepCopy(store, tooLarge, bounds)).toBe(false)
    expect(times(copiesAt(store, place, ''))).toEqual([5])
  })

  it('make room where the browser has none, and say when there is none to make', () => {
    const store = storage(400)
    for (const at of [1, 2, 3]) expect(keepCopy(store, copy(at))).toBe(true)
    expect(times(copiesAt(store, place, ''))[0]).toBe(3)
    const large = copy(9, { changes: { body: { before: '', mine: 'x'.repeat(500) } } })
    expect(keepCopy(store, large)).toBe(false)
  })

  it('pass over what is not one', () => {
    const store = storage()
    store.setItem('unsaved-text/ada/articles/1/en/broken', '1 {"place":')
    store.setItem('unsaved-text/ada/articles/1/en/other', 'null')
    expect(copiesAt(store, place, '')).toEqual([])
  })
})
