// The tabs above a document, by the path of each view.
import { label } from '@/platform/i18n/label'

export const tabMessages = {
  '/': label('Edit', { fr: 'Modifier', nl: 'Bewerken' }),
  '/review': label('Review', { fr: 'Relire', nl: 'Nalezen' }),
  '/versions': label('Compare', { fr: 'Comparer', nl: 'Vergelijken' }),
  '/api': label('API', { fr: 'API', nl: 'API' }),
}
