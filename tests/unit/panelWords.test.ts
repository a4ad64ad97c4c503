// The panel's words for what the workflow answers: each refusal has its French, codes become names.
import { describe, expect, it } from '@jest/globals'
import { translateIssue, translateReason } from '@/admin/messages/refusals'
import { choose } from '@/admin/workflow/choices'
import { namePath } from '@/admin/workflow/namePath'
import type { Stage } from '@/collections/reviews/stages'
import type { LabelOf } from '@/platform/i18n/label'
import { decide, type ReviewState } from '@/workflow/core/decide'
import type { Step } from '@/workflow/core/policy'
import type { Request } from '@/workflow/core/request'
import { newReview } from '@/workflow/core/review'
import { type Action, actions } from '@/workflow/core/transitions'
import type { ActionDescription, ReviewDescription } from '@/workflow/reviews/describeReview'

const french = (words: LabelOf) => words.fr ?? words.en
const english = (words: LabelOf) => words.en

const step: Step = { name: 'review', role: 'reviewer', approvals: 2, condition: 'always' }
const empty = { content: {}, required: [], images: [], missing: [] }

const reasonOf = (action: Action, review: Partial<ReviewState>, rest: Partial<Request> = {}): string => {
  const answer = decide(action, {
    review: newReview({ revision: 'a', ...review }),
    steps: [step],
    actor: { id: '1', name: 'Rosa', roles: ['reviewer'] },
    now: '2026-01-01T00:00:00.000Z',
    comment: 'Because.',
    content: { ...empty, content: { slug: 'a' } },
    ...rest,
  })
  if (answer.ok) throw new Error(`${action} was not refused.`)
  return answer.reason
}

const approval = { step: 'review', user: '1', revision: 'a', at: '2026-01-01T00:00:00.000Z' }

describe('a refusal', () => {
  it.each([
    [
      'a wrong stage',
      reasonOf('approve', {}),
      'Étape actuelle : « Brouillon » ; il faut : « En relecture ».',
    ],
    ['another person’s turn', reasonOf('submit', {}), 'Réservé : son auteur ou « rédacteur ».'],
    [
      'another role’s step',
      reasonOf('approve', { stage: 'inReview' }, { actor: { id: '2', name: 'Ed', roles: ['editor'] } }),
      'Réservé : « relecteur » (étape « relecture »).',
    ],
    [
      'four eyes',
      reasonOf('approve', { stage: 'inReview', contributors: ['1'] }),
      'Vous avez modifié ce texte : quelqu’un d’autre doit l’approuver (quatre yeux).',
    ],
    [
      'a second approval by one person',
      reasonOf('approve', { stage: 'inReview', approvals: [approval] }),
      'Vous avez déjà approuvé cette étape ; il faut une autre personne.',
    ],
    ['nothing live', reasonOf('unpublish', {}), 'Ce document n’est pas en ligne.'],
    [
      'a text that changed',
      reasonOf('approve', { stage: 'inReview' }, { revision: 'b' }),
      'Le texte a changé depuis que vous l’avez ouvert. Regardez ce qui a changé et décidez de nouveau.',
    ],
    [
      'a text that nobody approved',
      reasonOf('publish', { stage: 'approved' }),
      'Ce texte n’est pas celui qui a été approuvé. Soumettez-le de nouveau à relecture.',
    ],
    [
      'an incomplete text',
      reasonOf('approve', { stage: 'inReview' }, { content: empty }),
      'Le texte n’est pas encore complet.',
    ],
  ])('by %s is said in French', (_, reason, words) => {
    expect(translateReason(reason, french)).toBe(words)
  })

  it('names stages as the panel does, and leaves a sentence alone that it does not know', () => {
    expect(translateReason(reasonOf('approve', {}), english)).toBe('It is “Draft”; this needs “In review”.')
    expect(translateReason('The moon is full.', french)).toBe('The moon is full.')
  })

  it('by a rule the panel does not know shows the rule’s own words', () => {
    const issue = { path: 'body', code: 'unheardOf', message: 'Too loud.', severity: 'error' as const }
    expect(translateIssue(issue, french)).toBe('Too loud.')
  })
})

describe('the bar', () => {
  const reviewAt = (stage: Stage, allowed: Action[], near: Action[] = []): ReviewDescription =>
    ({
      stage,
      actions: actions.map(
        (action): ActionDescription => ({
          action,
          allowed: allowed.includes(action),
          needsComment: false,
          needsMore: false,
          oneStepAway: near.includes(action),
        }),
      ),
    }) as ReviewDescription
  const shown = (stage: Stage, ...allowed: Action[]) => {
    const { next, others, menu } = choose(reviewAt(stage, allowed))
    return [next?.action, others.map(({ action }) => action), menu.map(({ action }) => action)]
  }

  it.each<[string, ReturnType<typeof shown>, ReturnType<typeof shown>]>([
    ['its author’s draft', shown('draft', 'submit'), ['submit', [], []]],
    [
      'a draft that needs no review',
      shown('draft', 'submit', 'publish', 'archive'),
      ['publish', ['submit'], ['archive']],
    ],
    ['a draft of somebody else', shown('draft'), [undefined, [], []]],
    ['a text to review', shown('inReview', 'approve', 'requestChanges'), ['approve', ['requestChanges'], []]],
    ['an approved text', shown('approved', 'publish', 'requestChanges'), ['publish', ['requestChanges'], []]],
    [
      'a published text',
      shown('published', 'unpublish', 'takeDown', 'archive'),
      [undefined, [], ['unpublish', 'takeDown', 'archive']],
    ],
    ['an archived text', shown('archived', 'restore'), ['restore', [], []]],
  ])('puts the next step of %s first', (_, found, wanted) => {
    expect(found).toEqual(wanted)
  })

  it('tells of what is one step away, and of nothing else that is refused', () => {
    const { next, refused } = choose(reviewAt('draft', [], ['submit', 'publish', 'archive']))
    expect([next?.action, refused.map(({ action }) => action)]).toEqual(['submit', ['publish', 'archive']])
  })
})

describe('a path', () => {
  const fields = [
    { type: 'tabs', tabs: [{ fields: [{ type: 'text', name: 'title', label: 'Title' }] }] },
    {
      type: 'array',
      name: 'sections',
      label: 'Sections',
      fields: [{ type: 'row', fields: [{ type: 'text', name: 'heading', label: 'Heading' }] }],
    },
  ]
  const named = (path: string) =>
    namePath(path, fields as unknown as Parameters<typeof namePath>[1], { word: String, translate: english })

  it.each([
    ['title.fr', 'Title (French)'],
    ['sections.0.heading.en', 'Sections 1 › Heading (English)'],
    ['sections.11', 'Sections 12'],
    ['title.fr.root.children.0.children.1.fields.url', 'Title (French)'],
    ['', ''],
  ])('%s is shown by its labels', (path, name) => {
    expect(named(path)).toBe(name)
  })
})
