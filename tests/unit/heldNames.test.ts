// The table of the workflow is no oracle: whatever 10,000 names somebody tries, what they hear does not depend on which of
// them are protected, but for the one act that would make the text public.
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Actor, may, type Role, roles } from '@/access/roles'
import { runChecks, textChecks } from '@/workflow/core/checks'
import { decide } from '@/workflow/core/decide'
import { toldTo } from '@/workflow/core/holds'
import type { Request } from '@/workflow/core/request'
import { newReview } from '@/workflow/core/review'
import { actions } from '@/workflow/core/transitions'

const guesses = Array.from({ length: 10_000 }, (_, index) => `Given${index} Family${index}`)
const others: Role[] = roles.filter((role) => !may({ roles: [role] }, 'protect'))

const asked = (
  name: string,
  role: Role,
  stage: 'draft' | 'inReview' | 'approved',
  isProtected: boolean,
): Request => {
  const actor: Actor = { id: role, name: role, roles: [role] }
  const steps = [{ name: 'review', role: 'reviewer' as const, approvals: 1, condition: 'always' as const }]
  return {
    review: newReview({ stage, revision: 'r', owner: role, submittedBy: role, approvedRevision: 'r' }),
    actor,
    now: '2026-01-01T00:00:00.000Z',
    comment: `Of ${name}`,
    at: '2027-01-01T00:00:00.000Z',
    assignees: [],
    steps: stage === 'inReview' ? steps : [],
    content: {
      content: { title: { en: `About ${name}` }, slug: 'a-slug' },
      required: [],
      images: [],
      missing: [],
      realNames: isProtected ? [name] : [],
      files: [{ path: 'leadImage', rightsUntil: null, words: [{ place: 'alt', text: name }] }],
    },
  }
}

const guess = fc.constantFrom(...guesses)
const who = fc.constantFrom(...others)
const stage = fc.constantFrom('draft' as const, 'inReview' as const, 'approved' as const)

it('what is asked is answered alike, and so is every action that makes nothing public', () => {
  const secret = actions.filter((action) => action !== 'publish' && action !== 'schedule')
  fc.assert(
    fc.property(guess, who, stage, (name, role, at) => {
      const [plain, held] = [false, true].map((isProtected) => asked(name, role, at, isProtected)) as [
        Request,
        Request,
      ]
      for (const action of actions)
        expect(decide(action, { ...held, asking: true })).toEqual(decide(action, { ...plain, asking: true }))
      for (const action of secret) expect(decide(action, held)).toEqual(decide(action, plain))
      expect(toldTo(held.actor, runChecks(textChecks, held.content))).toEqual(
        runChecks(textChecks, plain.content),
      )
    }),
    { numRuns: 500 },
  )
})

it('ten thousand names are told alike', () => {
  const told = guesses.map((name, index) => {
    const request = asked(name, 'editor', 'draft', index % 2 === 0)
    return JSON.stringify([
      decide('submit', request),
      toldTo(request.actor, runChecks(textChecks, request.content)),
    ])
  })
  expect(new Set(told).size).toBe(1)
})

it('no text with a protected name becomes public, and the refusal says neither rule nor place', () => {
  fc.assert(
    fc.property(guess, (name) => {
      for (const action of ['publish', 'schedule'] as const) {
        const answer = decide(action, asked(name, 'publisher', 'approved', true))
        expect(answer).toMatchObject({ ok: false, kind: 'state', isHeld: true, issues: [] })
        expect(JSON.stringify(answer)).not.toMatch(/Given|realName|title|leadImage/)
        expect(decide(action, asked(name, 'publisher', 'approved', false))).toMatchObject({ ok: true })
      }
    }),
    { numRuns: 200 },
  )
})

it('who protects is told the places', () => {
  const request = asked('Given1 Family1', 'protection', 'draft', true)
  expect(toldTo(request.actor, runChecks(textChecks, request.content)).map(({ path }) => path)).toEqual([
    'title.en',
    'leadImage',
  ])
})
