import { describe, expect, it } from '@jest/globals'
import type { Actor, Role } from '@/access/roles'
import { decide, type Request } from '@/workflow/core/decide'
import type { Step } from '@/workflow/core/policy'
import { newReview, type ReviewState } from '@/workflow/core/review'
import type { Action } from '@/workflow/core/transitions'

const person = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles })
const review: Step = { name: 'review', role: 'reviewer', approvals: 1, condition: 'always' }
const protection: Step = { name: 'protection', role: 'protection', approvals: 1, condition: 'always' }

const state = (overrides: Partial<ReviewState> = {}): ReviewState =>
  newReview({ revision: 'r1', contributors: ['writer'], owner: 'writer', ...overrides })

const ask = (action: Action, overrides: Partial<Request> = {}) =>
  decide(action, {
    review: state(),
    steps: [review],
    actor: person('writer', 'contributor'),
    now: '2026-03-01T10:00:00.000Z',
    content: { content: { slug: 'a' }, required: [], images: [], missing: [] },
    ...overrides,
  })

const approved = state({
  stage: 'approved',
  approvedRevision: 'r1',
  approvals: [{ step: 'review', user: 'reader', revision: 'r1', at: '' }],
})

const tomorrow = '2026-03-02T10:00:00.000Z'
const yesterday = '2026-02-28T10:00:00.000Z'
const later = '2026-03-05T10:00:00.000Z'
const publisher = person('p', 'publisher')
const scheduled: ReviewState = { ...approved, stage: 'scheduled', publishAt: tomorrow, scheduledBy: 'p' }

describe('decide', () => {
  it.each<[string, Action, Partial<Request>, string]>([
    ['an author submits', 'submit', {}, 'inReview'],
    ['an editor submits', 'submit', { actor: person('e', 'editor') }, 'inReview'],
    ['another contributor does not submit', 'submit', { actor: person('x', 'contributor') }, 'person'],
    ['a reviewer does not submit', 'submit', { actor: person('x', 'reviewer') }, 'person'],
    ['nothing is submitted twice', 'submit', { review: state({ stage: 'inReview' }) }, 'state'],
    [
      'a submitter recalls',
      'recall',
      { review: state({ stage: 'inReview', submittedBy: 'writer' }) },
      'draft',
    ],
    [
      'a reviewer approves',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer') },
      'approved',
    ],
    [
      'an editor does not approve',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('e', 'editor') },
      'person',
    ],
    [
      'an admin does not approve',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('a', 'admin') },
      'person',
    ],
    [
      'a writer does not approve, whatever the roles',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('writer', 'reviewer', 'editor', 'admin') },
      'person',
    ],
    [
      'the second step is another role',
      'approve',
      { review: state({ stage: 'inReview' }), steps: [review, protection], actor: person('p', 'protection') },
      'person',
    ],
    [
      'the first of two steps keeps it in review',
      'approve',
      { review: state({ stage: 'inReview' }), steps: [review, protection], actor: person('r', 'reviewer') },
      'inReview',
    ],
    [
      'changes need a comment',
      'requestChanges',
      { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer') },
      'content',
    ],
    [
      'changes with a comment',
      'requestChanges',
      { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer'), comment: 'why' },
      'changesRequested',
    ],
    [
      'an approved text can still be sent back',
      'requestChanges',
      { review: approved, actor: person('r', 'reviewer'), comment: 'why' },
      'changesRequested',
    ],
    [
      'a publisher publishes what is approved',
      'publish',
      { review: approved, actor: person('p', 'publisher') },
      'published',
    ],
    [
      'the system publishes what is approved',
      'publish',
      { review: approved, actor: person('system') },
      'published',
    ],
    ['an editor does not publish', 'publish', { review: approved, actor: person('e', 'editor') }, 'person'],
    ['a draft is not published', 'publish', { actor: person('p', 'publisher') }, 'state'],
    [
      'another text than the approved one is not',
      'publish',
      { review: { ...approved, revision: 'r2' }, actor: person('p', 'publisher') },
      'state',
    ],
    [
      'a new step of the policy stops it',
      'publish',
      { review: approved, steps: [review, protection], actor: person('p', 'publisher') },
      'state',
    ],
    [
      'without steps an editor publishes a draft',
      'publish',
      { steps: [], actor: person('e', 'editor') },
      'published',
    ],
    ['without steps a reviewer does not', 'publish', { steps: [], actor: person('r', 'reviewer') }, 'person'],
    [
      'an admin overrides with a reason',
      'publish',
      { actor: person('a', 'admin'), override: true, comment: 'urgent' },
      'published',
    ],
    [
      'an admin does not override without one',
      'publish',
      { actor: person('a', 'admin'), override: true },
      'content',
    ],
    [
      'a publisher does not override',
      'publish',
      { actor: person('p', 'publisher'), override: true, comment: 'urgent' },
      'state',
    ],
    [
      'only what is live is unpublished',
      'unpublish',
      { actor: person('p', 'publisher'), comment: 'why' },
      'state',
    ],
    [
      'a publisher unpublishes',
      'unpublish',
      { review: state({ live: true }), actor: person('p', 'publisher'), comment: 'why' },
      'draft',
    ],
    [
      'protection takes down',
      'takeDown',
      { review: state({ live: true }), actor: person('p', 'protection'), comment: 'why' },
      'archived',
    ],
    [
      'a publisher schedules what is approved',
      'schedule',
      { review: approved, actor: publisher, at: tomorrow },
      'scheduled',
    ],
    ['nobody schedules without a moment', 'schedule', { review: approved, actor: publisher }, 'content'],
    [
      'nobody schedules for a moment that is over',
      'schedule',
      { review: approved, actor: publisher, at: yesterday },
      'content',
    ],
    ['a draft is not scheduled', 'schedule', { actor: publisher, at: tomorrow }, 'state'],
    [
      'an editor does not schedule',
      'schedule',
      { review: approved, actor: person('e', 'editor'), at: tomorrow },
      'person',
    ],
    [
      'what is scheduled is not scheduled twice',
      'schedule',
      { review: scheduled, actor: publisher, at: later },
      'state',
    ],
    [
      'another text than the approved one is not scheduled',
      'schedule',
      { review: { ...approved, revision: 'r2' }, actor: publisher, at: tomorrow },
      'state',
    ],
    [
      'nothing is scheduled before its embargo',
      'schedule',
      { review: { ...approved, embargoUntil: later }, actor: publisher, at: tomorrow },
      'content',
    ],
    [
      'nothing is scheduled after its end',
      'schedule',
      { review: { ...approved, unpublishAt: tomorrow }, actor: publisher, at: later },
      'content',
    ],
    ['a publisher unschedules', 'unschedule', { review: scheduled, actor: publisher }, 'approved'],
    [
      'the system publishes what is scheduled',
      'publish',
      { review: scheduled, actor: person('system') },
      'published',
    ],
    [
      'nothing is published under embargo',
      'publish',
      { review: { ...approved, embargoUntil: tomorrow }, actor: publisher },
      'state',
    ],
    [
      'not even by an override',
      'publish',
      {
        review: { ...approved, embargoUntil: tomorrow },
        actor: person('a', 'admin'),
        override: true,
        comment: 'x',
      },
      'state',
    ],
    [
      'what is over its embargo is published',
      'publish',
      { review: { ...approved, embargoUntil: yesterday }, actor: publisher },
      'published',
    ],
    [
      'nothing is published after its end',
      'publish',
      { review: { ...approved, unpublishAt: yesterday }, actor: publisher },
      'state',
    ],
    ['a publisher sets an embargo', 'embargo', { actor: publisher, at: tomorrow }, 'draft'],
    ['a publisher lifts it', 'embargo', { actor: publisher, at: null }, 'draft'],
    ['an embargo says until when', 'embargo', { actor: publisher }, 'content'],
    [
      'an embargo does not pass over a schedule',
      'embargo',
      { review: scheduled, actor: publisher, at: later },
      'content',
    ],
    ['an editor sets no embargo', 'embargo', { actor: person('e', 'editor'), at: tomorrow }, 'person'],
    ['a publisher sets an end', 'expire', { review: scheduled, actor: publisher, at: later }, 'scheduled'],
    [
      'an end does not come before the beginning',
      'expire',
      { review: scheduled, actor: publisher, at: tomorrow },
      'content',
    ],
    [
      'an archived text has no end',
      'expire',
      { review: state({ stage: 'archived' }), actor: publisher, at: later },
      'state',
    ],
    ['an editor assigns', 'assign', { actor: person('e', 'editor'), assignees: ['r'] }, 'draft'],
    [
      'the role of the step assigns',
      'assign',
      { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer'), assignees: ['s'] },
      'inReview',
    ],
    ['its author does not assign', 'assign', { assignees: ['r'] }, 'person'],
    ['an assignment says whom', 'assign', { actor: person('e', 'editor') }, 'content'],
    [
      'nothing is due in the past',
      'assign',
      { actor: person('e', 'editor'), assignees: [], dueAt: yesterday },
      'content',
    ],
    [
      'who changed the text approves it where the policy does not ask for four eyes',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('writer', 'reviewer'), fourEyes: false },
      'approved',
    ],
    ['an editor archives', 'archive', { actor: person('e', 'editor') }, 'archived'],
    ['an archived text is not submitted', 'submit', { review: state({ stage: 'archived' }) }, 'state'],
    [
      'an archived text is restored',
      'restore',
      { review: state({ stage: 'archived' }), actor: person('e', 'editor') },
      'draft',
    ],
    [
      'a decision on an older text is refused',
      'approve',
      { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer'), revision: 'r0' },
      'state',
    ],
  ])('%s', (_name, action, overrides, expected) => {
    const answer = ask(action, overrides)
    expect(answer.ok ? answer.to : answer.kind).toBe(expected)
  })

  it('binds an approval to the revision and the person', () => {
    const answer = ask('approve', { review: state({ stage: 'inReview' }), actor: person('r', 'reviewer') })
    expect(answer).toMatchObject({
      ok: true,
      review: { approvedRevision: 'r1', approvals: [{ step: 'review', user: 'r', revision: 'r1' }] },
    })
  })

  it('asks two people where a step wants two approvals', () => {
    const steps = [{ ...review, approvals: 2 }]
    const first = ask('approve', {
      review: state({ stage: 'inReview' }),
      steps,
      actor: person('r', 'reviewer'),
    })
    const after = first.ok ? first.review : state()
    expect(after.stage).toBe('inReview')
    expect(ask('approve', { review: after, steps, actor: person('r', 'reviewer') })).toMatchObject({
      kind: 'state',
    })
    expect(ask('approve', { review: after, steps, actor: person('s', 'reviewer') })).toMatchObject({
      to: 'approved',
    })
  })

  it('lists what is missing with its path', () => {
    const content = {
      content: {},
      required: [{ path: 'title.en', label: 'Title', value: '' }],
      images: [],
      missing: [],
    }
    expect(ask('submit', { content })).toMatchObject({
      kind: 'content',
      issues: [
        { path: 'title.en', code: 'required' },
        { path: 'slug', code: 'required' },
      ],
    })
  })
})
