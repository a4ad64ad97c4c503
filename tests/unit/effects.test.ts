// What each action leaves of a review: all of it, so that nothing is kept or lost by the way.
import { describe, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import type { Request } from '@/workflow/core/decide'
import { dueFrom, reduce } from '@/workflow/core/effects'
import { momentIssues, refuseMoment } from '@/workflow/core/moments'
import type { ReviewState } from '@/workflow/core/review'
import type { Action } from '@/workflow/core/transitions'
import { approval, inDays, now, person, requestBy, reviewAt, reviewStep } from '../helpers/reviews'

/** Everything that can be said of a review is said, so that each change shows. */
const full = (stage: Stage, overrides: Partial<ReviewState> = {}): ReviewState =>
  reviewAt(stage, {
    approvals: [approval],
    approvedRevision: 'r1',
    submittedBy: 'sender',
    submittedAt: inDays(-3),
    assignees: ['helper'],
    dueAt: inDays(4),
    overdueToldAt: inDays(-1),
    publishAt: inDays(5),
    scheduledBy: 'planner',
    unpublishAt: inDays(9),
    embargoUntil: inDays(3),
    live: true,
    liveRevision: 'r0',
    publishedOnce: true,
    ...overrides,
  })

const none = { approvals: [], approvedRevision: null }
const unscheduled = { publishAt: null, scheduledBy: null }
const undue = { dueAt: null, overdueToldAt: null }
const hidden = { live: false, liveRevision: null, unpublishAt: null }
const reader = person('reader2', 'reviewer')
const given = { ...approval, user: 'reader2' }
const two = [{ ...reviewStep, approvals: 2 }]

describe('a review', () => {
  it.each<[string, Action, Stage, Partial<Request>, Partial<ReviewState>]>([
    [
      'submitted waits anew',
      'submit',
      'draft',
      {},
      { ...none, stage: 'inReview', step: 'review', awaits: 'reviewer', submittedBy: 'p', submittedAt: now },
    ],
    [
      'submitted is due',
      'submit',
      'draft',
      { dueDays: 2 },
      {
        ...none,
        ...{ stage: 'inReview', step: 'review', awaits: 'reviewer', submittedBy: 'p', submittedAt: now },
        ...{ dueAt: inDays(2), overdueToldAt: null },
      },
    ],
    [
      'submitted to nobody is approved',
      'submit',
      'draft',
      { steps: [], dueDays: 2 },
      { approvals: [], stage: 'approved', submittedBy: 'p', submittedAt: now },
    ],
    [
      'recalled is a draft that nobody approved',
      'recall',
      'inReview',
      {},
      { ...none, ...undue, stage: 'draft', step: null, awaits: null },
    ],
    [
      'sent back is approved by nobody',
      'requestChanges',
      'inReview',
      {},
      { ...none, stage: 'changesRequested', step: null, awaits: null },
    ],
    [
      'approved in full is due no more',
      'approve',
      'inReview',
      { actor: reader, steps: two },
      { ...undue, approvals: [approval, given], stage: 'approved', step: null, awaits: null },
    ],
    [
      'approved in part waits on',
      'approve',
      'inReview',
      { actor: reader, steps: [{ ...reviewStep, approvals: 3 }] },
      { approvals: [approval, given], approvedRevision: null },
    ],
    [
      'scheduled knows when and by whom',
      'schedule',
      'approved',
      {},
      { stage: 'scheduled', publishAt: inDays(2), scheduledBy: 'p' },
    ],
    ['unscheduled knows neither', 'unschedule', 'scheduled', {}, { ...unscheduled, stage: 'approved' }],
    [
      'published begins anew',
      'publish',
      'scheduled',
      {},
      {
        ...unscheduled,
        ...undue,
        ...{ stage: 'published', liveRevision: 'r1', contributors: [], assignees: [], embargoUntil: null },
      },
    ],
    [
      'unpublished is a draft',
      'unpublish',
      'published',
      {},
      { ...hidden, ...none, ...unscheduled, ...undue, stage: 'draft' },
    ],
    [
      'unpublished while the next text is on its way: a draft too',
      'unpublish',
      'approved',
      {},
      { ...hidden, ...none, ...unscheduled, ...undue, stage: 'draft' },
    ],
    [
      'unpublished by the clock: the next text goes its way',
      'unpublish',
      'approved',
      { actor: system },
      hidden,
    ],
    [
      'unpublished by the clock: what was public is a draft',
      'unpublish',
      'published',
      { actor: system },
      { ...hidden, ...none, ...unscheduled, ...undue, stage: 'draft' },
    ],
    [
      'taken down has nothing to wait for',
      'takeDown',
      'published',
      {},
      { ...hidden, ...none, ...unscheduled, ...undue, embargoUntil: null, stage: 'archived' },
    ],
    ['archived is nobody’s task', 'archive', 'published', {}, { ...undue, assignees: [], stage: 'archived' }],
    ['restored is a draft that nobody approved', 'restore', 'archived', {}, { ...none, stage: 'draft' }],
    ['under embargo', 'embargo', 'draft', {}, { embargoUntil: inDays(2) }],
    ['under embargo no more', 'embargo', 'draft', { at: null }, { embargoUntil: null }],
    ['with an end', 'expire', 'draft', {}, { unpublishAt: inDays(2) }],
    ['without an end', 'expire', 'draft', { at: null }, { unpublishAt: null }],
    [
      'assigned, each person once',
      'assign',
      'draft',
      { assignees: ['a', 'b', 'a'] },
      { assignees: ['a', 'b'] },
    ],
    ['assigned to nobody', 'assign', 'draft', { assignees: [] }, { assignees: [] }],
    [
      'due at another time',
      'assign',
      'draft',
      { assignees: undefined, dueAt: inDays(6) },
      { dueAt: inDays(6), overdueToldAt: null },
    ],
    ['due at no time', 'assign', 'draft', { assignees: undefined, dueAt: null }, undue],
  ])('%s', (_name, action, stage, overrides, expected) => {
    const review = full(stage)
    expect(reduce(action, requestBy(person('p'), { review, ...overrides }))).toEqual({
      ...review,
      ...expected,
    })
  })

  it('published for the first time is live', () => {
    const after = reduce('publish', requestBy(person('p'), { review: reviewAt('approved') }))
    expect([after.live, after.liveRevision, after.publishedOnce]).toEqual([true, 'r1', true])
  })

  it('keeps of an approval who gave it, to which step, and who vouches for a guest', () => {
    const guest = { ...person('guest', 'reviewer'), voucher: 'editor' }
    const review = reviewAt('inReview', { approvals: [{ ...approval, revision: 'r0' }] })
    expect(reduce('approve', requestBy(guest, { review, now: inDays(1) })).approvals).toEqual([
      { step: 'review', role: 'reviewer', user: 'guest', voucher: 'editor', revision: 'r1', at: inDays(1) },
    ])
    const { approvals } = reduce('approve', requestBy(reader, { review }))
    expect(Object.keys(approvals[0] ?? {}).sort()).toEqual(['at', 'revision', 'role', 'step', 'user'])
  })
})

it.each([
  [undefined, {}],
  [0, {}],
  [1, { dueAt: inDays(1), overdueToldAt: null }],
])('is due after %s days: %j', (dueDays, expected) => {
  expect(dueFrom(now, { steps: [], dueDays })).toEqual(expected)
})

describe('moments', () => {
  it.each<[Action, number, Partial<ReviewState>, string | undefined]>([
    ['schedule', 0, {}, 'past'],
    ['schedule', -1, {}, 'past'],
    ['schedule', 1, {}, undefined],
    ['schedule', 2, { embargoUntil: inDays(2) }, undefined],
    ['schedule', 1, { embargoUntil: inDays(2) }, 'beforeEmbargo'],
    ['schedule', 1, { unpublishAt: inDays(2) }, undefined],
    ['schedule', 2, { unpublishAt: inDays(2) }, 'afterEnd'],
    ['schedule', 3, { unpublishAt: inDays(2) }, 'afterEnd'],
    ['embargo', 2, { publishAt: inDays(2) }, undefined],
    ['embargo', 3, { publishAt: inDays(2) }, 'afterSchedule'],
    ['embargo', 1, { unpublishAt: inDays(2) }, undefined],
    ['embargo', 2, { unpublishAt: inDays(2) }, 'afterEnd'],
    ['embargo', 3, { unpublishAt: inDays(2) }, 'afterEnd'],
    ['expire', 1, {}, undefined],
    ['expire', 3, { publishAt: inDays(2) }, undefined],
    ['expire', 2, { publishAt: inDays(2) }, 'beforeStart'],
    ['expire', 2, { embargoUntil: inDays(2) }, 'beforeStart'],
    ['expire', 3, { publishAt: inDays(2), embargoUntil: inDays(4) }, 'beforeStart'],
    ['expire', 3, { publishAt: inDays(4), embargoUntil: inDays(2) }, 'beforeStart'],
    ['assign', 1, { embargoUntil: inDays(2), unpublishAt: inDays(2), publishAt: inDays(2) }, undefined],
  ])('%s in %i days, with %j: %s', (action, days, overrides, code) => {
    const request = requestBy(person('p'), { at: inDays(days), review: reviewAt('draft', overrides) })
    expect(momentIssues(action, request).map((issue) => [issue.path, issue.code])).toEqual(
      code ? [['at', code]] : [],
    )
  })

  it('is nothing to look at where none is given', () => {
    expect(momentIssues('expire', requestBy(person('p'), { at: null }))).toEqual([])
  })

  it.each<[Partial<ReviewState>, RegExp | undefined]>([
    [{}, undefined],
    [{ embargoUntil: inDays(1) }, /under embargo until/],
    [{ embargoUntil: now }, undefined],
    [{ embargoUntil: inDays(-1) }, undefined],
    [{ unpublishAt: inDays(1) }, undefined],
    [{ unpublishAt: now }, /to be unpublished at/],
    [{ unpublishAt: inDays(-1) }, /to be unpublished at/],
  ])('a publication now, with %j: %s', (overrides, refusal) => {
    const reason = refuseMoment(requestBy(person('p'), { review: reviewAt('approved', overrides) }))
    expect(reason ?? '').toMatch(refusal ?? /^$/)
  })
})
