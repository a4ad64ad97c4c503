// The names of the stages in the admin panel.

import type { Stage } from '@/collections/reviews/stages'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const stageLabels: Record<Stage, LabelOf> = {
  draft: label('Draft'),
  inReview: label('In review'),
  changesRequested: label('Changes requested'),
  approved: label('Approved'),
  scheduled: label('Scheduled'),
  published: label('Published|fields'),
  archived: label('Archived'),
  trashed: label('In the trash'),
}

export const isStage = (value: unknown): value is Stage =>
  typeof value === 'string' && Object.hasOwn(stageLabels, value)
