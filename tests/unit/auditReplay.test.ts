// What the log tells without anything else, and what checkpoints know of logs that are gone.
import { describe, expect, it } from '@jest/globals'
import {
  BrokenCheckpoint,
  type Checkpoint,
  foldCheckpoints,
  nextCheckpoint,
} from '@/workflow/audit/checkpoint'
import { beginning, disagreements, findGap, replayLog } from '@/workflow/audit/replay'

const approval = { step: 'review', user: 'u2', revision: 'r1', at: '2026-01-02T00:00:00.000Z' }

const log = [
  { number: 1, from: 'draft', to: 'inReview', details: { review: { submittedBy: 'u1' } } },
  {
    number: 2,
    from: 'inReview',
    to: 'approved',
    details: { review: { approvals: [approval], approvedRevision: 'r1' } },
  },
  { number: 3, from: 'approved', to: 'published', details: { review: { live: true, liveRevision: 'r1' } } },
]

describe('replay', () => {
  it('leads from a draft to where the document stands', () => {
    expect(replayLog([])).toEqual(beginning)
    expect(replayLog(log)).toEqual({
      ...beginning,
      stage: 'published',
      live: true,
      liveRevision: 'r1',
      approvedRevision: 'r1',
      approvals: [approval],
      submittedBy: 'u1',
    })
  })

  it('ignores what a log has no say in', () => {
    expect(
      replayLog([{ number: 1, from: null, to: null, details: { review: { stage: 'x', slugKey: 'y' } } }]),
    ).toEqual(beginning)
  })

  it('finds an entry that starts where the one before it did not lead', () => {
    expect(findGap(log)).toBeUndefined()
    expect(findGap([log[0], log[2]].map((entry) => entry as (typeof log)[number]))?.number).toBe(3)
  })

  it('names the fields in which a review says otherwise', () => {
    const state = replayLog(log)
    expect(
      disagreements(state, { ...state, approvals: [{ ...approval, extra: 1 } as typeof approval] }),
    ).toEqual([])
    expect(disagreements(state, { ...state, live: false, publishAt: '2026-03-01' })).toEqual([
      'live',
      'publishAt',
    ])
  })
})

describe('checkpoints', () => {
  const at = '2026-01-01T00:00:00.000Z'
  const one = { 'articles:a': { number: 2, hash: 'x' } }
  const two = { ...one, 'articles:b': { number: 1, hash: 'y' } }
  const first = nextCheckpoint({ last: undefined, heads: {} }, { heads: one, at }) as Checkpoint
  const second = nextCheckpoint({ last: first, heads: one }, { heads: two, at }) as Checkpoint

  it('hold what changed, and together all of it', () => {
    expect(second).toMatchObject({ number: 2, heads: { 'articles:b': { number: 1, hash: 'y' } } })
    expect(foldCheckpoints([first, second])).toEqual(two)
  })

  it('are not made when no log has grown', () => {
    expect(nextCheckpoint({ last: second, heads: two }, { heads: two, at })).toBeUndefined()
  })

  it.each([
    ['changed', [{ ...first, heads: {} }, second], 1],
    ['hashed anew', [{ ...second, number: 1, previous: null }, second], 1],
    ['missing', [second], 1],
    ['cut from the middle', [first, { ...second, number: 3 }], 2],
  ] as const)('say which one was %s', (_what, checkpoints, number) => {
    expect(() => foldCheckpoints(checkpoints)).toThrow(BrokenCheckpoint)
    expect(() => foldCheckpoints(checkpoints)).toThrow(`Checkpoint ${number}`)
  })
})
