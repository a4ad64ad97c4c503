// The names of the stages in the admin panel.
import type { LabelOf } from '@/fields/label'
import { label } from '@/fields/label'
import type { Stage } from '@/workflow/stages'

export const stageLabels: Record<Stage, LabelOf> = {
  draft: label('Draft', 'Brouillon'),
  inReview: label('In review', 'En relecture'),
  changesRequested: label('Changes requested', 'Changements demandés'),
  approved: label('Approved', 'Approuvé'),
  scheduled: label('Scheduled', 'Programmé'),
  published: label('Published', 'Publié'),
  archived: label('Archived', 'Archivé'),
}
