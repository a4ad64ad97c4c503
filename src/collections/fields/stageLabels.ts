// The names of the stages in the admin panel.

import type { Stage } from '@/collections/reviews/stages'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const stageLabels: Record<Stage, LabelOf> = {
  draft: label('Draft', 'Brouillon'),
  inReview: label('In review', 'En relecture'),
  changesRequested: label('Changes requested', 'Changements demandés'),
  approved: label('Approved', 'Approuvé'),
  scheduled: label('Scheduled', 'Programmé'),
  published: label('Published', 'Publié'),
  archived: label('Archived', 'Archivé'),
}
