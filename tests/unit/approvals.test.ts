// An approval counts for one revision, one step under one role, one person, and nobody who worked on the text.
import { describe, expect, it } from '@jest/globals'
import { type Actor, type Role, system } from '@/access/roles'
import { describeParty, hasApproved, isParty } from '@/workflow/core/parties'
import {
  type Approval,
  type GuestRule,
  guestsAt,
  openStep,
  personsIn,
  type Step,
  validApprovals,
  vouchersOf,
} from '@/workflow/core/policy'
import { newReview } from '@/workflow/core/review'
import { countedApprovals, isApproved, openStepOf } from '@/workflow/core/steps'
import type { Party } from '@/workflow/core/transitions'

const step = (name: string, role: Role, approvals = 1): Step => ({
  name,
  role,
  approvals,
  condition: 'always',
})
const review = step('review', 'reviewer')
const protection = step('protection', 'protection')

const given = (overrides: Partial<Approval> = {}): Approval => ({
  step: 'review',
  user: 'reader',
  revision: 'r2',
  at: '2026-03-01T10:00:00.000Z',
  role: 'reviewer',
  ...overrides,
})

describe('an approval counts or not', () => {
  it.each<[string, Partial<Approval>, boolean]>([
    ['of this revision', {}, true],
    ['of the revision before', { revision: 'r1' }, false],
    ['of no revision', { revision: '' }, false],
    ['for a step that is gone', { step: 'legal' }, false],
    ['under another role than the step asks for now', { role: 'protection' }, false],
    ['from before roles were kept', { role: undefined }, true],
    ['by who changed the text', { user: 'writer' }, false],
    ['by a guest of who changed the text', { user: 'guest', voucher: 'writer' }, false],
    ['by a guest of somebody else', { user: 'guest', voucher: 'editor' }, true],
  ])('%s', (_name, overrides, counts) => {
    const approvals = [given(overrides)]
    const open = { ...review, guests: 'alone' as const }
    expect(validApprovals(approvals, [open], 'r2', ['writer'])).toEqual(counts ? approvals : [])
    expect(openStep([open], approvals, 'r2', ['writer'])).toBe(counts ? undefined : open)
  })

  it('counts once, however often a person gives it', () => {
    const twice = [given(), given({ at: '2026-03-02T10:00:00.000Z' })]
    expect(validApprovals(twice, [review], 'r2')).toEqual([given()])
    expect(openStep([step('review', 'reviewer', 2)], twice, 'r2')?.name).toBe('review')
  })

  it('counts for each step that the same person may approve', () => {
    const both = [given({ role: undefined }), given({ role: undefined, step: 'protection' })]
    expect(validApprovals(both, [review, protection], 'r2')).toEqual(both)
  })

  it('leaves the first step open that lacks one', () => {
    expect(openStep([review, protection], [given()], 'r2')).toBe(protection)
    expect(openStep([protection, review], [given()], 'r2')).toBe(protection)
  })
})

describe('a guest’s approval', () => {
  const guest = (voucher: string) => given({ user: `guest of ${voucher}`, voucher })
  const staff = given()

  it.each<[GuestRule | undefined, number, Approval[], boolean]>([
    [undefined, 1, [guest('a')], false],
    [undefined, 1, [guest('a'), staff], true],
    ['beside', 1, [guest('a')], false],
    ['beside', 1, [guest('a'), guest('b')], false],
    ['beside', 1, [staff], true],
    ['beside', 2, [guest('a'), guest('b')], false],
    ['beside', 2, [staff], false],
    ['beside', 2, [staff, guest('a')], true],
    ['beside', 3, [staff, guest('a')], false],
    ['alone', 1, [guest('a')], true],
    ['alone', 2, [guest('a')], false],
    ['alone', 2, [guest('a'), guest('b')], true],
    ['none', 1, [guest('a')], false],
    ['none', 2, [staff, guest('a')], false],
    ['none', 1, [guest('a'), staff], true],
  ])('where guests may decide %s, of %i asked for: %j', (guests, approvals, all, isDone) => {
    const asked = { ...step('review', 'reviewer', approvals), ...(guests ? { guests } : {}) }
    expect(openStep([asked], all, 'r2')).toBe(isDone ? undefined : asked)
  })

  it.each<[Role, GuestRule | null | undefined, GuestRule]>([
    ['reviewer', undefined, 'beside'],
    ['reviewer', null, 'beside'],
    ['publisher', 'alone', 'alone'],
    ['editor', 'none', 'none'],
    ['protection', 'alone', 'none'],
    ['admin', 'beside', 'none'],
  ])('at a step of %s that says %s: %s', (role, guests, expected) => {
    expect(guestsAt({ role, ...(guests === undefined ? {} : { guests }) })).toBe(expected)
  })

  it('has a voucher, for the revision it is of', () => {
    expect(vouchersOf([guest('a'), staff, { ...guest('b'), revision: 'r1' }], 'r2')).toEqual(['a'])
  })
})

describe('a text is approved or not', () => {
  const approved = { approvedRevision: 'r2', revision: 'r2', approvals: [given()], contributors: ['writer'] }
  const rules = { steps: [review] }

  it.each([
    ['whose approvals are of this revision', approved, rules, true],
    ['whose approvals are of another', { ...approved, approvals: [given({ revision: 'r1' })] }, rules, false],
    ['that changed since', { ...approved, revision: 'r3' }, rules, false],
    ['that was never decided on', { ...approved, approvedRevision: null }, rules, false],
    ['that its reader changed', { ...approved, contributors: ['reader'] }, rules, false],
    [
      'that its reader changed, without four eyes',
      { ...approved, contributors: ['reader'] },
      { ...rules, fourEyes: false },
      true,
    ],
    ['of which a new step asks more', approved, { steps: [review, protection] }, false],
    ['that needs nobody', { ...approved, approvedRevision: null, approvals: [] }, { steps: [] }, true],
  ])('%s', (_name, state, asked, expected) => {
    expect(isApproved(state, asked)).toBe(expected)
  })

  it('keeps the approvals that count, by the rules of four eyes', () => {
    const state = { ...approved, contributors: ['reader'] }
    expect([countedApprovals(state, rules), openStepOf(state, rules)]).toEqual([[], review])
    expect(countedApprovals(state, { ...rules, fourEyes: false })).toEqual([given()])
  })
})

describe('who approved already', () => {
  const ask = (actor: Actor, approvals: Approval[]) =>
    hasApproved({
      actor,
      review: newReview({ revision: 'r2', approvals }),
      steps: [step('review', 'reviewer', 2)],
      now: '',
      content: { content: {}, required: [], images: [], missing: [] },
    })
  const reader: Actor = { id: 'reader', name: 'reader', roles: ['reviewer'] }

  it.each<[string, Actor, Approval, boolean]>([
    ['the same person', reader, given(), true],
    ['another person', { ...reader, id: 'second' }, given(), false],
    ['the same person, of an older text', reader, given({ revision: 'r1' }), false],
    ['the same person, of another step', reader, given({ step: 'protection' }), false],
    ['who invited the guest', reader, given({ user: 'guest', voucher: 'reader' }), true],
    ['a guest of who approved', { ...reader, id: 'guest', voucher: 'reader' }, given(), true],
    ['a guest of somebody else', { ...reader, id: 'guest', voucher: 'editor' }, given(), false],
  ])('%s', (_name, actor, approval, expected) => {
    expect(ask(actor, [approval])).toBe(expected)
  })
})

it('counts a guest and who invited them as one person', () => {
  expect(personsIn({ id: 'a' })).toEqual(['a'])
  expect(personsIn({ id: 'guest', voucher: 'a' })).toEqual(['guest', 'a'])
})

describe('parties', () => {
  const request = (actor: Partial<Actor>, steps = [review]) => ({
    actor: { id: 'someone', name: 'Someone', roles: [], ...actor },
    review: newReview({ revision: 'r2', owner: 'owner', submittedBy: 'sender' }),
    steps,
    now: '',
    content: { content: {}, required: [], images: [], missing: [] },
  })

  it.each<[Party, Partial<Actor>]>([
    ['author', { id: 'owner' }],
    ['submitter', { id: 'sender' }],
    ['editor', { roles: ['editor'] }],
    ['publisher', { roles: ['publisher'] }],
    ['protection', { roles: ['protection'] }],
    ['stepRole', { roles: ['reviewer'] }],
    ['system', system],
  ])('%s is %j and nobody else', (party, actor) => {
    const parties = Object.keys(isParty) as Party[]
    expect(parties.filter((one) => isParty[one](request(actor)))).toEqual([party])
  })

  it('ask for the role of the step, the last one once all are approved', () => {
    expect(isParty.stepRole(request({ roles: ['reviewer'] }, []))).toBe(false)
    const done = { ...request({ roles: ['protection'] }, [review, protection]) }
    done.review = { ...done.review, approvals: [given(), given({ step: 'protection', role: 'protection' })] }
    expect(isParty.stepRole(done)).toBe(true)
    expect(isParty.stepRole({ ...done, actor: { ...done.actor, roles: ['reviewer'] } })).toBe(false)
  })

  it.each<[Party, Step[], string]>([
    ['stepRole', [protection], 'the role “protection” (step “protection”)'],
    ['stepRole', [], 'the role “reviewer” (step “–”)'],
    ['author', [], 'the author of the document'],
    ['submitter', [], 'the submitter of the document'],
    ['publisher', [], 'the role “publisher”'],
  ])('%s with %j is called %s', (party, steps, name) => {
    expect(describeParty(party, request({}, steps))).toBe(name)
  })
})
