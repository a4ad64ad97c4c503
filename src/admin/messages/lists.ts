// Messages of the lists.
import { label } from '@/platform/i18n/label'

export const listMessages = {
  byStage: label('By stage'),
  all: label('All'),
}
