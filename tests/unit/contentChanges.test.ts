// What the log keeps of two contents that differ.
import { describe, expect, it } from '@jest/globals'
import { contentChanges } from '@/workflow/globals/contentChanges'

describe('the changes of a content', () => {
  it.each([
    [{}, {}, []],
    [{ a: 1, b: 'same' }, { a: 2, b: 'same' }, [{ path: 'a', before: 1, after: 2 }]],
    [{ a: { en: 'x' } }, { a: { en: 'x', fr: 'y' } }, [{ path: 'a.fr', before: null, after: 'y' }]],
    [{ a: [{ b: true }] }, {}, [{ path: 'a.0.b', before: true, after: null }]],
    [{ a: [1, 2] }, { a: [1] }, [{ path: 'a.1', before: 2, after: null }]],
  ])('from %j to %j', (before, after, changes) => {
    expect(contentChanges(before, after)).toEqual({ changes })
  })

  it('have a bound, and say how many are left out', () => {
    const after = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`field${index}`, index + 1]))
    const { changes, more } = contentChanges({}, after)
    expect([changes.length, more]).toEqual([200, 50])
  })

  it('keep a long text as its hash: half a name would be found by nobody', () => {
    const [short, long] = ['x'.repeat(1000), 'x'.repeat(1001)]
    const { changes } = contentChanges({ a: long }, { a: short })
    expect(changes).toEqual([
      {
        path: 'a',
        before: { characters: 1001, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        after: short,
      },
    ])
  })
})
