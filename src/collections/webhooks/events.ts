// What other software can be told of. Everything else that happens here (comments, tasks, consents) stays in the house.
import { editorial } from '@/collections/editorial'
import type { Rule } from '@/collections/fields/validate'
import type { Stage } from '@/collections/reviews/stages'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'

/** Events about what is public, for each editorial collection: `article.published`. */
export const publicEvents: readonly string[] = editorial.flatMap(({ singular }) =>
  ['published', 'unpublished', 'takenDown'].map((what) => `${singular}.${what}`),
)

/** Events about the work on a document, and the stage it is in by them; `complete`: the last approval is there. */
export const reviewEvents: Readonly<Record<string, (data: { complete?: unknown }) => Stage>> = {
  'review.requested': () => 'inReview',
  'review.approved': ({ complete }) => (complete === true ? 'approved' : 'inReview'),
  'review.changesRequested': () => 'changesRequested',
  'review.recalled': () => 'draft',
  'review.assigned': () => 'inReview',
  'review.overdue': () => 'inReview',
}

export const testEvent = 'webhook.test'

const told = [...publicEvents, ...Object.keys(reviewEvents)]

/** Whether a webhook that asks for `wanted` (names, or with a star: `article.*`, `*.published`) is told of `event`. */
export const wants = (wanted: readonly string[], event: string): boolean =>
  told.includes(event) && (wanted.length === 0 || wanted.some((pattern) => matches(pattern, event)))

const matches = (pattern: string, event: string): boolean => {
  const parts = event.split('.')
  const asked = pattern.split('.')
  return asked.length === parts.length && asked.every((part, index) => part === '*' || part === parts[index])
}

/** Refuses a name that no event has: nobody would ever be told by it. */
export const knownEvent: Rule = (value) => {
  if (told.some((event) => matches(String(value), event))) return undefined
  const examples = 'article.published, issue.*, *.takenDown, review.requested'
  return filled(label('There is no event “{value}”. Use names such as {examples}.'), {
    value: String(value),
    examples,
  })
}
