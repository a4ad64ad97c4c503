// Which refusals are worth telling about, in one table: at each stage, for each person.
import { describe, expect, it } from '@jest/globals'
import type { Role } from '@/access/roles'
import type { Stage } from '@/collections/reviews/stages'
import { decide } from '@/workflow/core/decide'
import { isOneStepAway } from '@/workflow/core/oneStepAway'
import type { Request } from '@/workflow/core/request'
import { type Action, actions } from '@/workflow/core/transitions'
import { inDays, person, requestBy, reviewAt, reviewStep } from '../helpers/reviews'

const near = (who: Role[], stage: Stage, overrides: Partial<Request> = {}): Action[] => {
  const request = requestBy(person('p', ...who), { review: reviewAt(stage), asking: true, ...overrides })
  return actions.filter((action) => {
    const answer = decide(action, request)
    return !answer.ok && isOneStepAway(action, request)
  })
}

const incomplete = { content: { content: {}, required: [], images: [], missing: [] } }
const twoSteps = { steps: [reviewStep, { ...reviewStep, name: 'protection', role: 'protection' as const }] }
const embargoed = { review: reviewAt('approved', { embargoUntil: inDays(3) }) }

describe('one step away', () => {
  it.each<[string, Role[], Stage, Partial<Request>, Action[]]>([
    ['of a draft, for who approves', ['reviewer'], 'draft', {}, ['requestChanges', 'approve']],
    ['of a draft that lacks something', ['editor'], 'draft', incomplete, ['submit']],
    ['of a draft, for who publishes: two are missing', ['publisher'], 'draft', {}, []],
    ['of a text whose last approval is awaited', ['publisher'], 'inReview', {}, ['schedule', 'publish']],
    ['of a text that waits for two approvals', ['publisher'], 'inReview', twoSteps, []],
    ['of a text in review, for who writes', ['contributor'], 'inReview', {}, []],
    ['of an approved text under embargo', ['publisher'], 'approved', embargoed, ['publish']],
    ['of a text that was sent back', ['reviewer'], 'changesRequested', {}, ['approve']],
    [
      'of a text that somebody else must approve',
      ['reviewer'],
      'inReview',
      { review: reviewAt('inReview', { contributors: ['p'] }) },
      ['approve'],
    ],
    ['of a published text', ['publisher', 'editor', 'reviewer'], 'published', {}, []],
    ['of an archived text', ['editor'], 'archived', {}, ['submit', 'assign']],
    ['of a text in the trash', ['editor', 'publisher', 'reviewer'], 'trashed', {}, []],
  ])('%s', (_name, who, stage, overrides, expected) => {
    expect(near(who, stage, overrides)).toEqual(expected)
  })

  it('is nothing for who has no part in it', () => {
    for (const stage of ['draft', 'inReview', 'approved', 'scheduled'] as const)
      expect([stage, near(['contributor'], stage)]).toEqual([stage, []])
  })
})
