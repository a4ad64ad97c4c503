// Error answers of the API in the panel's words; English keeps the server's sentence, which says more.
import { reviewMessages } from '@/admin/messages/review'
import type { Say } from '@/admin/messages/say'
import { type LabelOf, label } from '@/platform/i18n/label'

const byCode: Record<string, LabelOf> = {
  signIn: label('You are signed out. Sign in again.'),
  missing: label('This document is no longer there.'),
  stale: label('Someone saved a newer version meanwhile. Load it, add your changes and save again.'),
  transient: label('The database is busy with this document. Try again in a moment.'),
  tooMany: label('Too many requests. Wait a moment.'),
}

export const sayError = (code: string | undefined, message: string | undefined, say: Say): string => {
  const words = code === undefined ? undefined : byCode[code]
  return words ? say(words) : (message ?? say(reviewMessages.unreachable))
}
