// The workflow as the README tells it: from which stages, by whom, after which checks.
import { describe, expect, it } from '@jest/globals'
import { type Actor, type Role, roles, system } from '@/access/roles'
import { stageLabels } from '@/collections/fields/stageLabels'
import { putAway, type Stage, stages } from '@/collections/reviews/stages'
import { contentIssues } from '@/workflow/core/contentIssues'
import { decide } from '@/workflow/core/decide'
import type { Approval } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import { type Action, actions, isAction, stageAfterRevision, transitions } from '@/workflow/core/transitions'
import { approval, inDays, person, requestBy, reviewAt, reviewStep } from '../helpers/reviews'

const people: Actor[] = [...roles.map((role) => person(role, role)), person('writer', 'contributor'), system]
const open = stages.filter((stage) => !putAway.includes(stage))

it('every stage has its name for people', () => {
  expect([...stages].sort()).toEqual(Object.keys(stageLabels).sort())
})

interface Row {
  from: readonly Stage[]
  to: Stage | 'same'
  by: string[]
  /** Who could at some stage from which it can happen. */
  who: string
  checked?: boolean
  live?: boolean
}

const table: Record<Action, Row> = {
  submit: {
    from: ['draft', 'changesRequested'],
    to: 'inReview',
    by: ['editor', 'writer'],
    who: 'writer',
    checked: true,
  },
  recall: { from: ['inReview'], to: 'draft', by: ['editor', 'writer'], who: 'writer' },
  requestChanges: {
    from: ['inReview', 'approved'],
    to: 'changesRequested',
    by: ['reviewer'],
    who: 'reviewer',
  },
  approve: { from: ['inReview'], to: 'approved', by: ['reviewer'], who: 'reviewer', checked: true },
  schedule: { from: ['approved'], to: 'scheduled', by: ['publisher'], who: 'publisher', checked: true },
  unschedule: { from: ['scheduled'], to: 'approved', by: ['publisher'], who: 'publisher' },
  publish: {
    from: ['approved', 'scheduled'],
    to: 'published',
    by: ['publisher', 'system'],
    who: 'publisher',
    checked: true,
  },
  unpublish: { from: stages, to: 'draft', by: ['publisher', 'system'], who: 'publisher', live: true },
  takeDown: {
    from: stages,
    to: 'archived',
    by: ['protection', 'publisher', 'system'],
    who: 'publisher',
    live: true,
  },
  archive: { from: ['draft', 'published'], to: 'archived', by: ['editor', 'publisher'], who: 'editor' },
  restore: { from: ['archived'], to: 'draft', by: ['editor', 'publisher'], who: 'editor' },
  embargo: { from: open, to: 'same', by: ['publisher'], who: 'publisher' },
  expire: { from: open, to: 'same', by: ['publisher'], who: 'publisher' },
  assign: { from: open, to: 'same', by: ['editor', 'reviewer', 'publisher'], who: 'editor' },
}

const kindOf = (action: Action, request: Request): string => {
  const answer = decide(action, request)
  return answer.ok ? answer.to : answer.kind
}

const actorOf = (id: string): Actor => people.find((one) => one.id === id) ?? system

it('knows these actions and no other', () => {
  expect(actions).toEqual(Object.keys(table))
  expect(['publish', 'toString', 'delete', 7, null].map(isAction)).toEqual([true, false, false, false, false])
})

describe.each(Object.entries(table) as [Action, Row][])(
  '%s',
  (action, { from, to, by, who, checked, live = false }) => {
    const at = (stage: Stage, overrides: Partial<Request> = {}) =>
      requestBy(actorOf(who), {
        review: reviewAt(stage, { live, publishAt: null }),
        ...overrides,
      })

    it('happens at its stages alone', () => {
      for (const stage of stages) {
        const after = to === 'same' ? stage : to
        expect([stage, kindOf(action, at(stage))]).toEqual([stage, from.includes(stage) ? after : 'state'])
      }
    })

    it('is for its people alone', () => {
      const [stage = 'draft'] = from
      const allowed = people
        .filter((actor) => kindOf(action, at(stage, { actor })) !== 'person')
        .map(({ id }) => id)
      expect(allowed.sort()).toEqual([...by].sort())
    })

    it('is refused about another revision than the current one', () => {
      const [stage = 'draft'] = from
      expect(kindOf(action, at(stage, { revision: 'r0' }))).toBe('state')
      expect(kindOf(action, at(stage, { revision: 'r1' }))).not.toBe('state')
    })

    it('asks the checks of the text, or does not', () => {
      const [stage = 'draft'] = from
      const content = { content: {}, required: [], images: [], missing: [] }
      expect(kindOf(action, at(stage, { content }))).toBe(checked ? 'content' : to === 'same' ? stage : to)
    })
  },
)

describe('what must be given', () => {
  const needed: Record<string, Action[]> = {
    comment: ['requestChanges', 'unpublish', 'takeDown'],
    at: ['schedule', 'embargo', 'expire'],
    assignees: ['assign'],
  }

  it.each(Object.entries(needed))('%s, for these actions alone', (name, expected) => {
    const refused = actions.filter((action) => {
      const { who, from, live = false } = table[action]
      const [stage = 'draft'] = from
      const review = reviewAt(stage, { live })
      return kindOf(action, requestBy(actorOf(who), { review, [name]: undefined })) === 'content'
    })
    expect(refused).toEqual(expected)
  })

  it.each<[Action, Partial<Request>, string, string]>([
    ['schedule', { at: undefined }, 'at', 'required'],
    ['embargo', { at: undefined }, 'at', 'required'],
    ['expire', { at: undefined }, 'at', 'required'],
    ['assign', { assignees: undefined }, 'assignees', 'required'],
    ['assign', { dueAt: inDays(0) }, 'dueAt', 'past'],
  ])('%s with %j is told at its place: %s, %s', (action, overrides, path, code) => {
    const { who, from } = table[action]
    const review = reviewAt(from[0] ?? 'draft')
    const answer = decide(action, requestBy(actorOf(who), { review, ...overrides }))
    expect(answer).toMatchObject({ kind: 'content', issues: [{ path, code }] })
  })

  it.each<[string, Action, Partial<Request>, string]>([
    ['a comment of spaces', 'takeDown', { comment: '  ' }, 'content'],
    ['null lifts an embargo', 'embargo', { at: null }, 'published'],
    ['null lifts an end', 'expire', { at: null }, 'published'],
    ['a due date in place of people', 'assign', { assignees: undefined, dueAt: inDays(1) }, 'published'],
    ['no due date any more', 'assign', { assignees: undefined, dueAt: null }, 'published'],
    ['a due date that is now', 'assign', { dueAt: inDays(0) }, 'content'],
    ['a due date that was', 'assign', { dueAt: inDays(-1) }, 'content'],
    ['nothing, when it is only asked', 'takeDown', { comment: undefined, asking: true }, 'archived'],
  ])('%s', (_name, action, overrides, expected) => {
    const review = reviewAt('published', { live: true, liveRevision: 'r1' })
    expect(kindOf(action, requestBy(actorOf(table[action].who), { review, ...overrides }))).toBe(expected)
  })
})

it('keeps an approval, and nothing else, waiting for comments that must be settled', () => {
  const blockingComments = [{ path: 'title', authorName: 'Reader' }]
  const content = { content: { slug: 'a' }, required: [], images: [], missing: [], blockingComments }
  const waiting = actions.filter((action) => {
    const { who, from, live = false } = table[action]
    const [stage = 'draft'] = from
    return (
      kindOf(action, requestBy(actorOf(who), { review: reviewAt(stage, { live }), content })) === 'content'
    )
  })
  expect(waiting).toEqual(['approve'])
})

describe('a consent that is not there', () => {
  const content = {
    content: { slug: 'a', protection: { depictsPeople: 'yes' } },
    required: [],
    images: [],
    missing: [],
  }
  const stepOf = (role: Role) => [{ name: 'one', role, approvals: 1, condition: 'always' as const }]
  const asked = (action: Action, stage: Stage, role: Role, actor: Actor) =>
    kindOf(
      action,
      requestBy(actor, { steps: stepOf(role), review: reviewAt(stage, { approvals: [] }), content }),
    )

  it.each<[string, Action, Stage, Role, string]>([
    ['keeps nobody from asking for a review', 'submit', 'draft', 'protection', 'inReview'],
    ['keeps nobody from reading the words', 'approve', 'inReview', 'reviewer', 'approved'],
    ['keeps who protects from approving', 'approve', 'inReview', 'protection', 'content'],
  ])('%s', (_name, action, stage, role, expected) => {
    expect(asked(action, stage, role, person('p', action === 'submit' ? 'editor' : role))).toBe(expected)
  })

  it.each<[Action]>([['publish'], ['schedule']])('keeps the text from the public: %s', (action) => {
    const request = requestBy(person('p', 'publisher'), {
      review: reviewAt('approved'),
      content,
      at: inDays(1),
    })
    expect(kindOf(action, request)).toBe('content')
  })
})

it('lets a text pass on which there is only a remark', () => {
  const images = [{ path: 'leadImage', hasAlt: true, without: ['fr'] }]
  const content = { content: { slug: 'a' }, required: [], images, missing: [] }
  const request = requestBy(actorOf('writer'), { content })
  expect(contentIssues(transitions.submit, request)).toMatchObject([{ severity: 'warning' }])
  expect(kindOf('submit', request)).toBe('inReview')
})

describe('without steps', () => {
  const ask = (action: Action, stage: Stage, actor: Actor) =>
    kindOf(
      action,
      requestBy(actor, { steps: [], review: reviewAt(stage, { approvals: [], approvedRevision: null }) }),
    )

  it('publishers, editors and schedules publish, from a draft too', () => {
    for (const stage of stages)
      expect([stage, ask('publish', stage, person('e', 'editor'))]).toEqual([
        stage,
        ['draft', 'approved', 'scheduled'].includes(stage) ? 'published' : 'state',
      ])
    const allowed = people
      .filter((actor) => ask('publish', 'draft', actor) === 'published')
      .map(({ id }) => id)
    expect(allowed).toEqual(['editor', 'publisher', 'system'])
  })

  it('nobody approves, and what is submitted is approved', () => {
    expect(people.filter((actor) => ask('approve', 'inReview', actor) !== 'person')).toEqual([])
    expect(decide('submit', requestBy(person('writer', 'contributor'), { steps: [] }))).toMatchObject({
      to: 'approved',
      review: { approvedRevision: 'r1' },
    })
  })
})

describe('an override', () => {
  const admin = person('a', 'admin')
  const ask = (action: Action, overrides: Partial<Request> = {}) =>
    decide(action, requestBy(admin, { override: true, ...overrides }))

  it('publishes from every stage but the archive and the trash, and says so', () => {
    for (const stage of open)
      expect(ask('publish', { review: reviewAt(stage) })).toMatchObject({ to: 'published', override: true })
    for (const stage of putAway)
      expect(ask('publish', { review: reviewAt(stage) })).toMatchObject({ kind: 'state' })
  })

  it.each<[string, Action, Partial<Request>]>([
    ['past an embargo', 'publish', { review: reviewAt('draft', { embargoUntil: inDays(1) }) }],
    ['past a check', 'publish', { content: { content: {}, required: [], images: [], missing: [] } }],
    ['of another revision than was seen', 'publish', { revision: 'r0' }],
    ['without a reason', 'publish', { comment: ' ' }],
    ['by who is no administrator', 'publish', { actor: person('p', 'publisher') }],
    ['of an approval', 'approve', { review: reviewAt('inReview') }],
    ['of a schedule', 'schedule', { review: reviewAt('approved') }],
  ])('does not lead %s', (_name, action, overrides) => {
    expect(ask(action, overrides).ok).toBe(false)
  })

  it('is none where nobody asked for it', () => {
    const review = reviewAt('approved')
    expect(decide('publish', requestBy(person('p', 'publisher'), { review }))).toMatchObject({
      override: false,
    })
    expect(decide('publish', requestBy(admin, { review }))).toMatchObject({ kind: 'person' })
  })
})

describe('four eyes', () => {
  const asking = (actor: Actor, overrides: Partial<Request> = {}) =>
    kindOf('approve', requestBy(actor, { review: reviewAt('inReview'), ...overrides }))
  const both = person('writer', 'reviewer', 'publisher', 'admin')

  it.each<[string, Actor, Partial<Request>, string]>([
    ['who changed the text does not approve it', both, {}, 'person'],
    ['nor does their guest', { ...person('guest', 'reviewer'), voucher: 'writer' }, {}, 'person'],
    [
      'the guest of another does, beside one of the staff',
      { ...person('guest', 'reviewer'), voucher: 'editor' },
      {},
      'inReview',
    ],
    ['where the policy asks for none, they do', both, { fourEyes: false }, 'approved'],
    ['where it says nothing, it asks for them', both, { fourEyes: undefined }, 'person'],
  ])('%s', (_name, actor, overrides, expected) => {
    expect(asking(actor, overrides)).toBe(expected)
  })

  it('bind approvals alone', () => {
    expect(kindOf('publish', requestBy(both, { review: reviewAt('approved') }))).toBe('published')
  })
})

describe('who vouches for a guest', () => {
  const vouched = { ...approval, user: 'link:1', voucher: 'p' }
  const steps = [{ ...reviewStep, guests: 'alone' as const }]
  const publishing = (actor: Actor, approvals: Approval[], more: Partial<Request> = {}) =>
    kindOf('publish', requestBy(actor, { steps, review: reviewAt('approved', { approvals }), ...more }))
  const p = person('p', 'publisher')
  const q = person('q', 'publisher')

  it.each<[string, string, string]>([
    ['does not publish that text', publishing(p, [vouched]), 'person'],
    ['nor beside an approval of the staff', publishing(p, [approval, vouched]), 'person'],
    ['nor without four eyes', publishing(p, [vouched], { fourEyes: false }), 'person'],
    ['another publisher does', publishing(q, [vouched]), 'published'],
    ['publishes what others approved', publishing(p, [approval]), 'published'],
    ['has vouched for a former text', publishing(p, [approval, { ...vouched, revision: 'r0' }]), 'published'],
    ['does not by an issue scheduled for it', publishing(system, [vouched], { scheduledBy: 'p' }), 'person'],
    ['but others do', publishing(system, [vouched], { scheduledBy: 'q' }), 'published'],
  ])('%s', (_name, kind, expected) => {
    expect(kind).toBe(expected)
  })

  it('does not schedule it, nor let a schedule of theirs go off', () => {
    const review = reviewAt('approved', { approvals: [vouched] })
    expect(kindOf('schedule', requestBy(p, { steps, review }))).toBe('person')
    expect(kindOf('schedule', requestBy(q, { steps, review }))).toBe('scheduled')
    const scheduled = (scheduledBy: string) =>
      kindOf(
        'publish',
        requestBy(system, { steps, review: reviewAt('scheduled', { approvals: [vouched], scheduledBy }) }),
      )
    expect([scheduled('p'), scheduled('q')]).toEqual(['person', 'published'])
  })
})

describe('in order', () => {
  it('people hear of the stage, then of who, then of what is missing', () => {
    const reader = person('r', 'reviewer')
    const wrong = { comment: '', content: { content: {}, required: [], images: [], missing: [] } }
    expect(
      kindOf(
        'requestChanges',
        requestBy(person('c', 'contributor'), { ...wrong, review: reviewAt('draft') }),
      ),
    ).toBe('state')
    expect(
      kindOf(
        'requestChanges',
        requestBy(person('c', 'contributor'), { ...wrong, review: reviewAt('inReview') }),
      ),
    ).toBe('person')
    expect(kindOf('requestChanges', requestBy(reader, { ...wrong, review: reviewAt('inReview') }))).toBe(
      'content',
    )
  })

  it('the sentence names the stages and the people', () => {
    const reader = person('r', 'reviewer')
    expect(decide('publish', requestBy(reader, { steps: [], review: reviewAt('inReview') }))).toMatchObject({
      reason: 'The document is in the stage “inReview”; this needs “approved” or “scheduled” or “draft”.',
    })
    expect(
      decide('publish', requestBy(reader, { steps: [reviewStep], review: reviewAt('approved') })),
    ).toMatchObject({
      reason: 'This is for the role “publisher” or the role “system”.',
    })
  })
})

it('says what a new text does to each stage', () => {
  expect(stageAfterRevision).toEqual({
    draft: 'draft',
    inReview: 'inReview',
    changesRequested: 'changesRequested',
    approved: 'draft',
    scheduled: 'draft',
    published: 'draft',
  })
})
