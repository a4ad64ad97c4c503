// Words of the lists.
import { label } from '@/fields/label'

export const listWords = {
  byStage: label('By stage', 'Par étape'),
  all: label('All', 'Tout'),
}
