// Random people do random things to one text: it is never live in a revision that lacks its approvals.
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decide, type ReviewState } from '@/workflow/decide'
import type { Step } from '@/workflow/policy'
import { type Actor, type Role, roles } from '@/workflow/roles'
import { actions, stageAfterRevision } from '@/workflow/transitions'

const steps: Step[] = [
  { name: 'review', role: 'reviewer', approvals: 2, condition: 'always' },
  { name: 'protection', role: 'protection', approvals: 1, condition: 'always' },
]

const people: Actor[] = [
  ...roles.map((role): Actor => ({ id: role, name: role, roles: [role] })),
  { id: 'second', name: 'second', roles: ['reviewer'] },
  { id: 'all', name: 'all', roles: roles.filter((role): role is Exclude<Role, 'admin'> => role !== 'admin') },
]

const command = fc.record({
  who: fc.nat(people.length - 1),
  what: fc.constantFrom('edit' as const, ...actions),
})

const start: ReviewState = {
  stage: 'draft',
  revision: '0',
  approvedRevision: null,
  approvals: [],
  contributors: ['contributor'],
  owner: 'contributor',
  submittedBy: null,
  live: false,
}

const edit = (review: ReviewState, person: Actor, count: number): ReviewState => {
  if (review.stage === 'archived') return review
  const contributors = [...new Set([...review.contributors, person.id])]
  const stage = stageAfterRevision[review.stage]
  return { ...review, stage, revision: String(count), approvals: [], approvedRevision: null, contributors }
}

/** Guides the random walk: otherwise hardly a text would ever be published. */
const path: fc.Arbitrary<{ who: number; what: 'edit' | (typeof actions)[number] }[]> = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.array(command, { minLength: 1, maxLength: 3 }) },
      {
        weight: 1,
        arbitrary: fc
          .shuffledSubarray(['reviewer', 'second', 'all', 'protection'])
          .map((approvers) => [
            { who: indexOf('contributor'), what: 'submit' as const },
            ...approvers.map((id) => ({ who: indexOf(id), what: 'approve' as const })),
            { who: indexOf('publisher'), what: 'publish' as const },
          ]),
      },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.flat())

const indexOf = (id: string): number => people.findIndex((person) => person.id === id)

it('publishes nothing without two reviewers and protection, none of them its authors', () => {
  let published = 0
  fc.assert(
    fc.property(path, (walk) => {
      let review = start
      for (const [count, { who, what }] of walk.entries()) {
        const person = people[who] as Actor
        if (what === 'edit') {
          review = edit(review, person, count + 1)
          continue
        }
        const before = review
        const answer = decide(what, {
          review,
          steps,
          actor: person,
          now: '2026-01-01T00:00:00.000Z',
          comment: 'because',
          content: { content: { slug: 's' }, required: [], images: [], missing: [] },
        })
        if (!answer.ok) continue
        review = answer.review
        if (what !== 'publish') continue
        published += 1
        const given = before.approvals.filter(({ revision }) => revision === before.revision)
        expect(given.filter(({ step }) => step === 'review').map(({ user }) => user)).toHaveLength(2)
        expect(new Set(given.filter(({ step }) => step === 'review').map(({ user }) => user)).size).toBe(2)
        expect(given.filter(({ step }) => step === 'protection')).toHaveLength(1)
        for (const { user } of given) expect(before.contributors).not.toContain(user)
      }
    }),
    { numRuns: 3000 },
  )
  expect(published).toBeGreaterThan(100)
})
