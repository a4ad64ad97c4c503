// Whose turn it is, in words.
import { roleTable } from '@/access/roles'
import { reviewMessages, stepNames } from '@/admin/messages/review'
import type { Say } from '@/admin/messages/say'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const sayAwaited = ({ stage, step, awaits }: ReviewDescription, say: Say): string | undefined => {
  const who = say(reviewMessages.waitsFor)
  if (stage === 'inReview' && awaits) {
    const role = say(roleTable[awaits].name)
    // A step that has a name of the newsroom's own says more than its role.
    return step && !stepNames[step] ? `${who} ${role} – ${step}` : `${who} ${role}`
  }
  if (stage === 'approved') return `${who} ${say(roleTable.publisher.name)}`
  if (stage === 'changesRequested') return `${who} ${say(reviewMessages.theAuthor)}`
  return undefined
}
