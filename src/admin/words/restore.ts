// Words of the versions view.
import { label } from '@/platform/i18n/label'

export const restoreWords = {
  name: label('Restore as draft', 'Rétablir comme brouillon'),
  effect: label(
    'The draft gets the text of this version. What the public sees does not change; the text goes through review as usual.',
    'Le brouillon reprend le texte de cette version. Ce que voit le public ne change pas ; le texte suit le circuit habituel.',
  ),
  done: label('This version is the draft now.', 'Cette version est maintenant le brouillon.'),
}
