// Whose turn it is, in words.
import { roleTable } from '@/access/roles'
import { reviewMessages, stepNames } from '@/admin/messages/review'
import type { Translate } from '@/admin/messages/translate'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const translateAwaited = (
  { stage, step, awaits }: ReviewDescription,
  translate: Translate,
): string | undefined => {
  const who = translate(reviewMessages.waitsFor)
  if (stage === 'inReview' && awaits) {
    const role = translate(roleTable[awaits].name)
    // A step that has a name of the newsroom's own says more than its role.
    return step && !stepNames[step] ? `${who} ${role} – ${step}` : `${who} ${role}`
  }
  if (stage === 'approved') return `${who} ${translate(roleTable.publisher.name)}`
  if (stage === 'changesRequested') return `${who} ${translate(reviewMessages.theAuthor)}`
  return undefined
}
