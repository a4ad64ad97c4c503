// Error answers of the API in the panel's words; English keeps the server's sentence, which says more.
import { reviewMessages } from '@/admin/messages/review'
import type { Translate } from '@/admin/messages/translate'
import { type LabelOf, label } from '@/platform/i18n/label'

const byCode: Record<string, LabelOf> = {
  signIn: label('You are signed out. Sign in again.'),
  missing: label('This document is no longer there.'),
  stale: label('Someone saved a newer version meanwhile. Load it, add your changes and save again.'),
  transient: label('The database is busy with this document. Try again in a moment.'),
  tooMany: label('Too many requests. Wait a moment.'),
}

export const translateError = (
  code: string | undefined,
  message: string | undefined,
  translate: Translate,
): string => {
  const words = code === undefined ? undefined : byCode[code]
  return words ? translate(words) : (message ?? translate(reviewMessages.unreachable))
}
