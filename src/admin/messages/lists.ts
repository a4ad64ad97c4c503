// Messages of the lists.
import { label } from '@/platform/i18n/label'

export const listMessages = {
  byStage: label('By stage', { fr: 'Par étape', nl: 'Per fase' }),
  all: label('All', { fr: 'Tout', nl: 'Alles' }),
}
