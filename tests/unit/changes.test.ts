// What changes a review without anyone acting on it.
import { describe, expect, it } from '@jest/globals'
import { breakSchedule, revise, underPolicy } from '@/workflow/core/changes'
import { changedFacts } from '@/workflow/core/facts'
import { type Approval, type Step, stepsFor } from '@/workflow/core/policy'
import { newReview, type ReviewState } from '@/workflow/core/review'

const step = (name: string, role: Step['role'], approvals = 1): Step => ({
  name,
  role,
  approvals,
  condition: 'always',
})
const review = step('review', 'reviewer')
const protection = step('protection', 'protection')
const now = '2026-03-01T10:00:00.000Z'
const later = '2026-03-09T10:00:00.000Z'

const by = (user: string, { name, role }: Step): Approval => ({
  step: name,
  role,
  user,
  revision: 'r1',
  at: now,
})

const inReview = newReview({
  stage: 'inReview',
  revision: 'r1',
  contributors: ['writer'],
  approvals: [by('reader', review)],
  step: 'protection',
  awaits: 'protection',
})
const approved = newReview({
  ...inReview,
  stage: 'approved',
  approvedRevision: 'r1',
  approvals: [by('reader', review), by('officer', protection)],
  step: null,
  awaits: null,
})
const scheduled = newReview({
  ...approved,
  stage: 'scheduled',
  publishAt: '2026-03-02T10:00:00.000Z',
  scheduledBy: 'publisher',
})

describe('another policy', () => {
  it('keeps the approvals of steps that still exist', () => {
    const after = underPolicy(inReview, { steps: [review, step('legal', 'editor')] }, now)
    expect(after).toMatchObject({ stage: 'inReview', step: 'legal', awaits: 'editor' })
    expect(after.approvals.map(({ user }) => user)).toEqual(['reader'])
  })

  it('completes a review whose open step is gone', () => {
    expect(underPolicy(inReview, { steps: [review] }, now)).toMatchObject({
      stage: 'approved',
      approvedRevision: 'r1',
      step: null,
      awaits: null,
      dueAt: null,
    })
  })

  it('completes every review where no step is left', () => {
    expect(underPolicy(inReview, { steps: [] }, now)).toMatchObject({ stage: 'approved', approvals: [] })
  })

  it('opens an approved text again when it asks for more', () => {
    const rules = { steps: [review, protection, step('legal', 'editor')], dueDays: 2 }
    expect(underPolicy(approved, rules, now)).toMatchObject({
      stage: 'inReview',
      approvedRevision: null,
      step: 'legal',
      approvals: approved.approvals,
      dueAt: '2026-03-03T10:00:00.000Z',
    })
  })

  it('opens a text again when it asks for more people at a step', () => {
    const rules = { steps: [step('review', 'reviewer', 2), protection] }
    expect(underPolicy(approved, rules, now)).toMatchObject({ stage: 'inReview', step: 'review' })
  })

  it('takes a schedule away with the approval', () => {
    expect(underPolicy(scheduled, { steps: [step('legal', 'editor')] }, now)).toMatchObject({
      stage: 'inReview',
      publishAt: null,
      scheduledBy: null,
      approvals: [],
    })
  })

  it('counts an approval for its role: a step given to another role is another step', () => {
    expect(underPolicy(approved, { steps: [step('review', 'editor'), protection] }, now)).toMatchObject({
      stage: 'inReview',
      awaits: 'editor',
    })
  })

  it('that asks for four eyes again takes back what authors approved', () => {
    const own = newReview({ ...approved, approvals: [by('writer', review)] })
    const rules = { steps: [review] }
    expect(underPolicy(own, { ...rules, fourEyes: false }, now).stage).toBe('approved')
    expect(underPolicy(own, { ...rules, fourEyes: true }, now)).toMatchObject({
      stage: 'inReview',
      approvals: [],
    })
  })

  it.each(['draft', 'changesRequested', 'published', 'archived'] as const)(
    'leaves a text alone that is %s',
    (stage) => {
      const other = newReview({ ...inReview, stage })
      expect(underPolicy(other, { steps: [step('legal', 'editor')] }, now)).toBe(other)
    },
  )
})

describe('a new text', () => {
  const change = { revision: 'r2', author: 'editor' }

  it('begins its review again, at the first step', () => {
    expect(revise(inReview, change, { steps: [review, protection] })).toMatchObject({
      stage: 'inReview',
      revision: 'r2',
      step: 'review',
      awaits: 'reviewer',
      approvals: [],
      contributors: ['writer', 'editor'],
    })
  })

  it('that no step asks for is a draft', () => {
    expect(revise(inReview, change, { steps: [] })).toMatchObject({ stage: 'draft', step: null })
  })

  it('has no schedule', () => {
    expect(revise(scheduled, change, { steps: [review] })).toMatchObject({
      stage: 'draft',
      publishAt: null,
      scheduledBy: null,
      approvedRevision: null,
    })
  })

  it('by the system has no new contributor', () => {
    expect(revise(inReview, { revision: 'r2', author: 'system' }, { steps: [] }).contributors).toEqual([
      'writer',
    ])
  })
})

describe('a schedule that cannot hold', () => {
  it('leaves a text approved that still is', () => {
    expect(breakSchedule(scheduled, { steps: [review, protection] })).toMatchObject({
      stage: 'approved',
      approvedRevision: 'r1',
      publishAt: null,
    })
  })

  it('leaves a draft otherwise', () => {
    expect(breakSchedule({ ...scheduled, revision: 'r2' }, { steps: [review] })).toMatchObject({
      stage: 'draft',
      approvedRevision: null,
      approvals: [],
    })
  })
})

describe('what is not about the text, its steps or its schedule', () => {
  const stages = [
    'draft',
    'inReview',
    'changesRequested',
    'approved',
    'scheduled',
    'published',
    'archived',
  ] as const
  const kept = {
    ...{ owner: 'writer', submittedBy: 'sender', submittedAt: now, assignees: ['helper'], live: true },
    ...{ liveRevision: 'r0', publishedOnce: true, unpublishAt: later, embargoUntil: later },
    ...{ dueAt: later, overdueToldAt: now },
  }
  const rules = { steps: [review, protection] }
  const full = (stage: ReviewState['stage']) => ({ ...scheduled, ...kept, stage })

  it.each(stages)('is kept by a new text, in the stage %s', (stage) => {
    const next = { approved: 'draft', scheduled: 'draft', published: 'draft' } as const
    expect(revise(full(stage), { revision: 'r2', author: 'writer' }, rules)).toEqual({
      ...full(stage),
      ...{ revision: 'r2', approvals: [], approvedRevision: null, publishAt: null, scheduledBy: null },
      ...{ stage: stage in next ? 'draft' : stage, contributors: ['writer'] },
      ...(stage === 'inReview' ? { step: 'review', awaits: 'reviewer' } : {}),
    })
  })

  it('is kept by a policy, but for the due date', () => {
    expect(underPolicy(full('scheduled'), rules, now)).toEqual(full('scheduled'))
    expect(underPolicy(full('scheduled'), { steps: [step('legal', 'editor')] }, now)).toEqual({
      ...full('scheduled'),
      ...{ stage: 'inReview', step: 'legal', awaits: 'editor', approvals: [], approvedRevision: null },
      ...{ publishAt: null, scheduledBy: null },
    })
    expect(underPolicy({ ...full('inReview'), approvedRevision: null }, rules, now)).toEqual({
      ...full('inReview'),
      ...{ stage: 'approved', approvedRevision: 'r1', dueAt: null, overdueToldAt: null },
    })
  })

  it('is kept by a schedule that breaks', () => {
    const broken = { ...full('scheduled'), publishAt: null, scheduledBy: null }
    expect(breakSchedule(full('scheduled'), rules)).toEqual({ ...broken, stage: 'approved' })
    expect(breakSchedule({ ...full('scheduled'), revision: 'r2' }, rules)).toEqual({
      ...broken,
      ...{ revision: 'r2', stage: 'draft', approvals: [], approvedRevision: null },
    })
  })
})

describe('steps', () => {
  const names = (content: Record<string, unknown>) =>
    stepsFor(
      [
        review,
        { ...protection, condition: 'depictsPeople' },
        { ...step('funder', 'editor'), condition: 'hasFunders' },
        { ...step('legal', 'publisher'), condition: 'kindIs', kind: 'opinion' },
      ],
      content,
    ).map(({ name }) => name)

  it.each<[string, Record<string, unknown>, string[]]>([
    ['of any text', {}, ['review']],
    ['where people are depicted', { protection: { depictsPeople: 'yes' } }, ['review', 'protection']],
    ['where nobody is', { protection: { depictsPeople: 'no' } }, ['review']],
    ['with funders', { funders: [{}] }, ['review', 'funder']],
    ['without', { funders: [] }, ['review']],
    ['of a kind', { kind: 'opinion' }, ['review', 'legal']],
  ])('%s are those whose condition holds', (_, content, expected) => {
    expect(names(content)).toEqual(expected)
  })
})

it('tells the facts that an entry of the log must carry', () => {
  expect(changedFacts(approved, scheduled)).toEqual({ publishAt: scheduled.publishAt })
})

describe('a consent that is linked in review', () => {
  const linked = { revision: 'r2', author: 'system', sameWords: true }
  const rules = { steps: [review, protection] }

  it('leaves the approvals of the words, and the step where it is', () => {
    expect(revise(inReview, linked, rules)).toMatchObject({
      stage: 'inReview',
      step: 'protection',
      revision: 'r2',
      approvals: [{ user: 'reader', step: 'review', revision: 'r2' }],
    })
  })

  it.each<[string, ReviewState, { steps: Step[] }]>([
    ['of a step that protects', { ...inReview, approvals: [by('officer', protection)] }, rules],
    ['where no step would be left to ask', inReview, { steps: [review] }],
    ['of an approved text', approved, rules],
    ['of another text', { ...inReview, revision: 'r0' }, rules],
    [
      'whose step is not known',
      { ...inReview, approvals: [{ ...by('reader', review), role: undefined }] as never },
      rules,
    ],
  ])('leaves none %s', (_name, before, asked) => {
    expect(revise(before, linked, asked).approvals).toEqual([])
  })

  it('leaves none where words changed too', () => {
    expect(revise(inReview, { revision: 'r2', author: 'writer' }, rules).approvals).toEqual([])
  })
})
