// The names of the stages in the admin panel.

import type { Stage } from '@/collections/reviews/stages'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const stageLabels: Record<Stage, LabelOf> = {
  draft: label('Draft', { fr: 'Brouillon', nl: 'Concept' }),
  inReview: label('In review', { fr: 'En relecture', nl: 'In review' }),
  changesRequested: label('Changes requested', { fr: 'Changements demandés', nl: 'Wijzigingen gevraagd' }),
  approved: label('Approved', { fr: 'Approuvé', nl: 'Goedgekeurd' }),
  scheduled: label('Scheduled', { fr: 'Programmé', nl: 'Ingepland' }),
  published: label('Published', { fr: 'Publié', nl: 'Gepubliceerd' }),
  archived: label('Archived', { fr: 'Archivé', nl: 'Gearchiveerd' }),
  trashed: label('In the trash', { fr: 'Dans la corbeille', nl: 'In de prullenbak' }),
}

export const isStage = (value: unknown): value is Stage =>
  typeof value === 'string' && Object.hasOwn(stageLabels, value)
