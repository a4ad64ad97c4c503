// Whose turn it is, in words.
import { roleTable } from '@/access/roles'
import { reviewWords, stepNames } from '@/admin/words/review'
import type { Say } from '@/admin/words/say'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const sayAwaited = ({ stage, step, awaits }: ReviewDescription, say: Say): string | undefined => {
  const who = say(reviewWords.waitsFor)
  if (stage === 'inReview' && awaits) {
    const role = say(roleTable[awaits].name)
    // A step that has a name of the newsroom's own says more than its role.
    return step && !stepNames[step] ? `${who} ${role} – ${step}` : `${who} ${role}`
  }
  if (stage === 'approved') return `${who} ${say(roleTable.publisher.name)}`
  if (stage === 'changesRequested') return `${who} ${say(reviewWords.theAuthor)}`
  return undefined
}
