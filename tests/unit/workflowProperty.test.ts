// Random people do random things to one text while clock, policy and consent change: the rules hold at every moment.
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Actor, type Role, roles, system } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { breakSchedule, revise, underPolicy } from '@/workflow/core/changes'
import { decide } from '@/workflow/core/decide'
import { changedFacts, type Facts, replayable } from '@/workflow/core/facts'
import type { Step } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import { newReview, type ReviewState } from '@/workflow/core/review'
import { openStepOf, type Rules } from '@/workflow/core/steps'
import { type Action, actions } from '@/workflow/core/transitions'

const step = (name: string, role: Role, approvals = 1): Step => ({
  name,
  role,
  approvals,
  condition: 'always',
})
const review = step('review', 'reviewer', 2)
const protection = step('protection', 'protection')

/** The first asks for most; nobody works where the rules never change. */
const policies: Rules[] = [
  { steps: [review, protection], fourEyes: true, dueDays: 5 },
  { steps: [{ ...review, approvals: 1 }], fourEyes: true },
  { steps: [step('review', 'publisher'), protection], fourEyes: true },
  { steps: [review], fourEyes: false },
  { steps: [{ ...review, guests: 'alone' }], fourEyes: true },
  { steps: [{ ...review, approvals: 1, guests: 'none' }], fourEyes: true },
  { steps: [], fourEyes: true },
]

const people: Actor[] = [
  ...roles.map((role): Actor => ({ id: role, name: role, roles: [role] })),
  { id: 'second', name: 'second', roles: ['reviewer'] },
  { id: 'link:1', name: 'guest', roles: ['reviewer'], voucher: 'publisher' },
  { id: 'link:2', name: 'guest', roles: ['reviewer'], voucher: 'all' },
  { id: 'all', name: 'all', roles: roles.filter((role): role is Exclude<Role, 'admin'> => role !== 'admin') },
]

const hour = 3_600_000

type Move =
  | { do: 'act'; who: number; what: Action; hours: number | null; override: boolean }
  | { do: 'edit'; who: number }
  | { do: 'wait'; hours: number }
  | { do: 'policy'; which: number }
  | { do: 'consent'; valid: boolean }

const who = fc.nat(people.length - 1)
const act = fc.record({
  do: fc.constant('act' as const),
  who,
  what: fc.constantFrom(...actions),
  hours: fc.option(fc.integer({ min: -2, max: 48 })),
  override: fc.nat(2).map((one) => one === 0),
})
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: act },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), who }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 0, max: 30 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('policy' as const), which: fc.nat(policies.length - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('consent' as const), valid: fc.boolean() }) },
)

const by = (id: string, what: Action, hours: number | null = null): Move => ({
  do: 'act',
  who: people.findIndex((person) => person.id === id),
  what,
  hours,
  override: false,
})

/** Guides the random walk: otherwise hardly a text would ever be published. */
const guided: fc.Arbitrary<Move[]> = fc
  .tuple(
    fc.shuffledSubarray(['reviewer', 'second', 'all', 'link:1', 'link:2', 'protection', 'publisher']),
    fc.option(fc.integer({ min: 1, max: 20 })),
  )
  .map(([approvers, hours]) => [
    by('contributor', 'submit'),
    ...approvers.map((id) => by(id, 'approve')),
    hours === null ? by('publisher', 'publish') : by('publisher', 'schedule', hours),
  ])

const walk: fc.Arbitrary<Move[]> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.array(move, { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: guided },
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.flat())

/** Cheaper than an expectation: it is asked some million times. */
const must = (holds: boolean, otherwise: string): void => {
  if (!holds) throw new Error(otherwise)
}

interface Entry {
  action: string
  to: Stage
  facts: Partial<Facts>
}

/** One document and its surroundings, changed by the reducers that the hooks and the runner use. */
class Newsroom {
  review: ReviewState = newReview({ revision: '0', owner: 'contributor', contributors: ['contributor'] })
  rules: Rules = policies[0] as Rules
  consent = true
  now = Date.UTC(2026, 0, 1)
  log: Entry[] = []
  published = { by: { schedule: 0, person: 0, override: 0 }, refused: 0 }
  texts = 0

  move(step: Move): void {
    if (step.do === 'act') this.act(step)
    if (step.do === 'edit') this.edit(people[step.who] as Actor)
    if (step.do === 'wait') this.wait(step.hours)
    if (step.do === 'policy') this.follow(policies[step.which] as Rules)
    if (step.do === 'consent') this.consent = step.valid
  }

  act({ who, what, hours, override }: Extract<Move, { do: 'act' }>): void {
    const at = hours === null ? null : new Date(this.now + hours * hour).toISOString()
    this.ask(what, people[who] as Actor, { at, override, assignees: ['second'] })
  }

  ask(what: Action, actor: Actor, more: Partial<Request> = {}): boolean {
    const before = this.review
    const answer = decide(what, {
      ...this.rules,
      review: before,
      actor,
      now: new Date(this.now).toISOString(),
      comment: 'because',
      content: { content: { slug: 's' }, required: [this.required()], images: [], missing: [] },
      ...more,
    })
    if (!answer.ok) return false
    this.store(what, answer.review)
    if (what === 'publish') this.judge(before, actor, answer.override)
    return true
  }

  /** A consent that does not hold is an issue of a check, like any other. */
  required = () => ({ path: 'protection', label: 'Consent', value: this.consent ? 'valid' : '' })

  judge(before: ReviewState, actor: Actor, override: boolean): void {
    this.published.by[override ? 'override' : actor.id === 'system' ? 'schedule' : 'person'] += 1
    must(this.consent, 'published without consent')
    must(
      before.embargoUntil === null || Date.parse(before.embargoUntil) <= this.now,
      'published under embargo',
    )
    if (override) return
    const publisher = actor.id === 'system' ? before.scheduledBy : actor.id
    const vouched = before.approvals.filter(({ revision }) => revision === before.revision)
    must(!vouched.some(({ voucher }) => voucher === publisher), 'published by who vouches for a guest')
    for (const { name, role, approvals, guests = 'beside' } of this.rules.steps) {
      const given = before.approvals.filter(
        (one) => one.step === name && one.role === role && one.revision === before.revision,
      )
      const counted = given.filter(({ user }) => !this.rules.fourEyes || !before.contributors.includes(user))
      must(new Set(counted.map(({ user }) => user)).size >= approvals, `published without ${name}`)
      must(
        guests === 'alone' || counted.some(({ voucher }) => !voucher),
        `published without staff at ${name}`,
      )
    }
  }

  edit(person: Actor): void {
    if (this.review.stage === 'archived') return
    this.texts += 1
    this.store('revise', revise(this.review, { revision: String(this.texts), author: person.id }, this.rules))
  }

  follow(rules: Rules): void {
    this.rules = rules
    this.store('policy', underPolicy(this.review, rules, new Date(this.now).toISOString()))
  }

  /** Every hour the runner looks. */
  wait(hours: number): void {
    for (let passed = 0; passed < hours; passed += 1) {
      this.now += hour
      const { stage, publishAt, live, unpublishAt } = this.review
      if (stage === 'scheduled' && publishAt !== null && Date.parse(publishAt) <= this.now) this.run()
      if (live && unpublishAt !== null && Date.parse(unpublishAt) <= this.now)
        must(this.ask('unpublish', system), 'outlived its end')
    }
  }

  run(): void {
    if (this.ask('publish', system)) return
    this.published.refused += 1
    this.store('breakSchedule', breakSchedule(this.review, this.rules))
    must(this.review.stage !== 'scheduled', 'a broken schedule stands')
  }

  store(action: string, after: ReviewState): void {
    this.log.push({ action, to: after.stage, facts: changedFacts(this.review, after) })
    this.review = after
  }
}

const factsOf = (state: ReviewState): Facts =>
  Object.fromEntries(replayable.map((name) => [name, state[name]])) as Facts

const replay = (log: Entry[]): Facts & { stage: Stage } =>
  Object.assign(
    { ...factsOf(newReview()), stage: 'draft' },
    ...log.map(({ to, facts }) => ({ ...facts, stage: to })),
  )

const mustBeSound = ({ review: state, rules }: Newsroom): void => {
  const isScheduled = state.stage === 'scheduled'
  must((state.publishAt !== null) === isScheduled, 'a schedule without its stage')
  must((state.scheduledBy !== null) === isScheduled, 'a schedule by nobody')
  must(state.live === (state.liveRevision !== null), 'live in no revision')
  const open = openStepOf(state, rules)
  must(state.step === (state.stage === 'inReview' ? open?.name : null), 'waits at another step')
  if (state.stage !== 'approved' && !isScheduled) return
  must(open === undefined, 'approved with an open step')
  must(state.approvedRevision === state.revision, 'approved in another revision')
}

it('publishes nothing without its approvals, by its authors or without consent, and the log replays to the state', () => {
  const seen = { schedule: 0, person: 0, override: 0, refused: 0 }
  fc.assert(
    fc.property(walk, (moves) => {
      const room = new Newsroom()
      for (const one of moves) {
        room.move(one)
        mustBeSound(room)
      }
      const replayed = replay(room.log)
      must(
        isDeepStrictEqual(replayed, { ...factsOf(room.review), stage: room.review.stage }),
        'replays to another state',
      )
      seen.schedule += room.published.by.schedule
      seen.person += room.published.by.person
      seen.override += room.published.by.override
      seen.refused += room.published.refused
    }),
    { numRuns: 10_000 },
  )
  // The walk reached what it is about.
  expect(seen.person).toBeGreaterThan(500)
  expect(seen.schedule).toBeGreaterThan(100)
  expect(seen.override).toBeGreaterThan(50)
  expect(seen.refused).toBeGreaterThan(10)
})
