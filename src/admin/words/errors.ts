// Error answers of the API in the panel's words; English keeps the server's sentence, which says more.
import { reviewWords } from '@/admin/words/review'
import type { Say } from '@/admin/words/say'
import { type LabelOf, label } from '@/platform/i18n/label'

const byCode: Record<string, LabelOf> = {
  signIn: label('You are signed out. Sign in again.', 'Vous êtes déconnecté. Connectez-vous de nouveau.'),
  missing: label('This document is no longer there.', 'Ce document n’existe plus.'),
  stale: label(
    'Someone saved a newer text meanwhile. Load it, add your change to it and save again.',
    'Quelqu’un a enregistré un texte plus récent. Chargez-le, ajoutez votre changement et enregistrez de nouveau.',
  ),
  transient: label(
    'The database is busy with this document. Try again in a moment.',
    'La base est occupée avec ce document. Réessayez dans un instant.',
  ),
  tooMany: label('Too many requests. Wait a moment.', 'Trop de demandes. Attendez un instant.'),
}

export const sayError = (code: string | undefined, message: string | undefined, say: Say): string => {
  const words = code === undefined ? undefined : byCode[code]
  return words ? say(words) : (message ?? say(reviewWords.unreachable))
}
