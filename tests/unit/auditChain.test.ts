// The log proves itself: whatever is done to a chain, the first entry that is not as it was written is named.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  type ChainedEntry,
  canonicalJson,
  findBreak,
  hashEntry,
  storable,
  toChainedEntry,
} from '@/workflow/audit/chain'

const chainOf = (count: number): ChainedEntry[] => {
  const entries: ChainedEntry[] = []
  for (let number = 1; number <= count; number += 1) {
    const entry = toChainedEntry({
      type: 'articles',
      document: 'a1',
      number,
      action: 'submit',
      from: 'draft',
      to: 'inReview',
      revision: `r${number}`,
      actor: 'u1',
      actorName: 'Ann',
      roles: ['editor'],
      comment: null,
      at: new Date(Date.UTC(2026, 0, number)).toISOString(),
      details: { review: { submittedBy: 'u1' } },
      previous: entries.at(-1)?.hash,
    })
    entries.push({ ...entry, hash: hashEntry(entry) })
  }
  return entries
}

const rehash = (entry: ChainedEntry): ChainedEntry => ({ ...entry, hash: hashEntry(entry) })

describe('findBreak', () => {
  it('finds nothing in a log as it was written, nor in none', () => {
    expect(findBreak(chainOf(5))).toBeUndefined()
    expect(findBreak([])).toBeUndefined()
  })

  it('names the entry of which anything was changed', () => {
    const changed = fc.constantFrom<Partial<ChainedEntry>>(
      { actor: 'u2' },
      { actorName: 'Bob' },
      { comment: 'another' },
      { at: '2025-01-01T00:00:00.000Z' },
      { revision: 'other' },
      { roles: [] },
      { to: 'approved' },
      { override: true },
      { requestId: 'x' },
      { details: { review: { submittedBy: null } } },
      { hash: 'f'.repeat(64) },
    )
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), changed, (number, change) => {
        const log = chainOf(6).map((entry) => (entry.number === number ? { ...entry, ...change } : entry))
        expect(findBreak(log)?.number).toBe(number)
      }),
    )
  })

  it('names the next entry when a changed one was hashed anew', () => {
    const log = chainOf(4).map((entry) => (entry.number === 2 ? rehash({ ...entry, actor: 'u2' }) : entry))
    expect(findBreak(log)).toMatchObject({ number: 3, reason: expect.stringContaining('follow') })
  })

  it('names what was cut out, moved or added twice', () => {
    const log = chainOf(4)
    expect(findBreak(log.filter(({ number }) => number !== 2))).toMatchObject({ number: 2 })
    expect(findBreak(log.slice(1))).toMatchObject({ number: 1, reason: 'The entry is missing.' })
    expect(findBreak([...log.slice(0, 2), ...log.slice(1)])).toMatchObject({ number: 3 })
  })
})

describe('the hash', () => {
  it('is the same for what either database answers', () => {
    const [entry] = chainOf(1)
    const sqlite = { ...entry, override: false, comment: null, requestId: null }
    const {
      comment: _one,
      requestId: _two,
      override: _three,
      previous: _four,
      ...mongodb
    } = entry as ChainedEntry
    expect(hashEntry(toChainedEntry({ ...mongodb, at: new Date(mongodb.at) }))).toBe(
      hashEntry(toChainedEntry(sqlite)),
    )
  })

  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: {} }] })).toBe('{"a":[{"d":null}],"b":1}')
  })
})

it('stores what every database gives back unchanged', () => {
  expect(storable({ a: 'x\u0000y', b: ['\uD800', '😀'], c: undefined, d: null, e: 2 })).toEqual({
    a: 'xy',
    b: ['\uFFFD', '😀'],
    d: null,
    e: 2,
  })
})

describe('an entry that no longer names somebody', () => {
  const log = chainOf(4)
  const rest = { ...(log[1] as ChainedEntry), actorName: 'N. N. 12ab34cd' }
  const erased = log.map((entry) => (entry.number === 2 ? rest : entry))
  const known = (hash: string) => (entry: ChainedEntry) => (entry.number === 2 ? hash : undefined)

  it('holds where an erasure says what is left of it, and is broken where none does', () => {
    expect(findBreak(erased, known(hashEntry(rest)))).toBeUndefined()
    expect(findBreak(erased)).toMatchObject({ number: 2 })
    expect(findBreak(log, known(hashEntry(rest)))).toMatchObject({ number: 2 })
  })

  it('is broken when it is changed afterwards, or its place in the chain is', () => {
    const changed = erased.map((entry) => (entry.number === 2 ? { ...entry, comment: 'x' } : entry))
    expect(findBreak(changed, known(hashEntry(rest)))).toMatchObject({ number: 2 })
    const moved = erased.map((entry) => (entry.number === 2 ? { ...entry, hash: hashEntry(rest) } : entry))
    expect(findBreak(moved, known(hashEntry(rest)))).toMatchObject({ number: 3 })
  })
})
