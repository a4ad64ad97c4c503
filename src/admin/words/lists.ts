// Words of the lists.
import { label } from '@/platform/i18n/label'

export const listWords = {
  byStage: label('By stage', 'Par étape'),
  all: label('All', 'Tout'),
}
