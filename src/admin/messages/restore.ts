// Messages of the versions view.
import { label } from '@/platform/i18n/label'

export const restoreMessages = {
  name: label('Restore as draft', { fr: 'Rétablir comme brouillon', nl: 'Als concept herstellen' }),
  effect: label(
    'The draft gets the text of this version. What the public sees does not change; the text goes through review as usual.',
    {
      fr: 'Le brouillon reprend le texte de cette version. Ce que voit le public ne change pas ; le texte suit le circuit habituel.',
      nl: 'Het concept krijgt de tekst van deze versie. Wat het publiek ziet, verandert niet; de tekst gaat zoals altijd door de review.',
    },
  ),
  done: label('This version is the draft now.', {
    fr: 'Cette version est maintenant le brouillon.',
    nl: 'Deze versie is nu het concept.',
  }),
}
