// Which events follow from a change of review, and whom they are for.
import { describe, expect, it } from '@jest/globals'
import { newReview, type ReviewState } from '@/workflow/core/review'
import { type Change, eventsOf } from '@/workflow/events/eventsOf'

const review = newReview({
  stage: 'inReview',
  step: 'review',
  awaits: 'reviewer',
  approvals: [],
  owner: 'owner',
  submittedBy: 'submitter',
  contributors: ['owner', 'writer'],
  assignees: ['assignee'],
})

type Told = Pick<Change, 'action'> & { to: string; after?: Partial<ReviewState> }

const told = (before: Partial<ReviewState>, { action, to, after }: Told) =>
  eventsOf({
    type: 'podcast-episodes',
    document: 'd1',
    revision: 'r1',
    actor: { id: 'actor', name: 'Ann', roles: [] },
    at: '2026-01-01T00:00:00.000Z',
    action,
    before: { ...review, ...before },
    after: { ...review, ...before, ...after, stage: to as ReviewState['stage'] },
  }).map(({ event, people, roles }) => ({
    event,
    people: people ?? [],
    roles: roles ?? [],
  }))

const involved = ['owner', 'submitter', 'writer']
const approvals = [{ step: 'review', user: 'u', revision: 'r1', at: '' }]
const protection = { step: 'protection', awaits: 'protection' } as const

describe('events', () => {
  it.each<[string, Partial<ReviewState>, Told, object[]]>([
    [
      'a submission asks the awaited role and the assignees',
      { stage: 'draft' as const, step: null, awaits: null },
      { action: 'submit', to: 'inReview', after: { step: 'review', awaits: 'reviewer' } },
      [{ event: 'review.requested', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'an approval is told to who worked on it, and asks the next role',
      {},
      { action: 'approve', to: 'inReview', after: { ...protection, approvals } },
      [
        { event: 'review.approved', people: involved, roles: [] },
        { event: 'review.requested', people: ['assignee'], roles: ['protection'] },
      ],
    ],
    [
      'the first of two approvals asks nobody anew',
      {},
      { action: 'approve', to: 'inReview', after: { approvals } },
      [{ event: 'review.approved', people: involved, roles: [] }],
    ],
    [
      'a new text in review asks again for what it voids',
      { approvals },
      { action: 'revise', to: 'inReview', after: { approvals: [] } },
      [{ event: 'review.requested', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'a new text that voids nothing is told to nobody',
      {},
      { action: 'revise', to: 'inReview', after: {} },
      [],
    ],
    [
      'a request for changes',
      {},
      { action: 'requestChanges', to: 'changesRequested' },
      [{ event: 'review.changesRequested', people: involved, roles: [] }],
    ],
    [
      'a recall is told to who was asked',
      {},
      { action: 'recall', to: 'draft' },
      [{ event: 'review.recalled', people: ['assignee'], roles: ['reviewer'] }],
    ],
    [
      'an assignment is told to who is new',
      {},
      { action: 'assign', to: 'inReview', after: { assignees: ['assignee', 'second'] } },
      [{ event: 'review.assigned', people: ['second'], roles: [] }],
    ],
    [
      'a publication names its kind',
      { stage: 'approved' as const },
      { action: 'publish', to: 'published', after: { contributors: [] } },
      [{ event: 'podcast-episode.published', people: involved, roles: [] }],
    ],
    ['an archived text is told to nobody', {}, { action: 'archive', to: 'archived' }, []],
  ])('%s', (_what, before, record, expected) => {
    expect(told(before, record)).toEqual(expected)
  })
})

it('the publication of an issue names its edition, that of another document none', () => {
  const published = (details: Change['details']) =>
    eventsOf({
      type: 'issues',
      document: 'd1',
      revision: 'r1',
      actor: { id: 'actor', name: 'Ann', roles: [] },
      at: '2026-01-01T00:00:00.000Z',
      action: 'publish',
      before: review,
      after: { ...review, stage: 'published' },
      details,
    }).map(({ event, data }) => ({ event, data }))
  expect(published({ edition: { sequence: 3, hash: 'h' } })).toEqual([
    { event: 'issue.published', data: { revision: 'r1', edition: 3 } },
  ])
  expect(published({})).toEqual([{ event: 'issue.published', data: { revision: 'r1' } }])
})
