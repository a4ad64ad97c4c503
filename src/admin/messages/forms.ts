// What forms say beside Payload's own.
import { label } from '@/platform/i18n/label'

export const formMessages = {
  needed: label('needed for review', { fr: 'nécessaire pour la relecture', nl: 'nodig voor de review' }),
  neededHint: label('Needed before this can be submitted for review.', {
    fr: 'Nécessaire avant de soumettre à relecture.',
    nl: 'Nodig voordat dit ter review kan worden ingediend.',
  }),
}
