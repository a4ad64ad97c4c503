// Error answers of the API in the panel's words; English keeps the server's sentence, which says more.
import { reviewMessages } from '@/admin/messages/review'
import type { Translate } from '@/admin/messages/translate'
import { type LabelOf, label } from '@/platform/i18n/label'

const byCode: Record<string, LabelOf> = {
  signIn: label('You are signed out. Sign in again.', {
    fr: 'Vous êtes déconnecté. Connectez-vous de nouveau.',
    nl: 'U bent afgemeld. Meld u opnieuw aan.',
  }),
  missing: label('This document is no longer there.', {
    fr: 'Ce document n’existe plus.',
    nl: 'Dit document bestaat niet meer.',
  }),
  stale: label('Someone saved a newer version meanwhile. Load it, add your changes and save again.', {
    fr: 'Quelqu’un a enregistré un texte plus récent. Chargez-le, ajoutez votre changement et enregistrez de nouveau.',
    nl: 'Iemand heeft intussen een nieuwere versie opgeslagen. Laad die, voeg uw wijzigingen toe en sla opnieuw op.',
  }),
  transient: label('The database is busy with this document. Try again in a moment.', {
    fr: 'La base est occupée avec ce document. Réessayez dans un instant.',
    nl: 'De database is met dit document bezig. Probeer het zo meteen opnieuw.',
  }),
  tooMany: label('Too many requests. Wait a moment.', {
    fr: 'Trop de demandes. Attendez un instant.',
    nl: 'Te veel verzoeken. Wacht even.',
  }),
}

export const translateError = (
  code: string | undefined,
  message: string | undefined,
  translate: Translate,
): string => {
  const words = code === undefined ? undefined : byCode[code]
  return words ? translate(words) : (message ?? translate(reviewMessages.unreachable))
}
