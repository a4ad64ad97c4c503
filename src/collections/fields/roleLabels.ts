// The names of the roles in the admin panel.

import type { Role } from '@/access/roles'
import type { LabelOf } from '@/platform/i18n/label'
import { label } from '@/platform/i18n/label'

export const roleLabels: Record<Role, LabelOf> = {
  contributor: label('Contributor: writes own documents', 'Contributeur : écrit ses propres documents'),
  editor: label('Editor: edits every document', 'Rédacteur : modifie tous les documents'),
  reviewer: label(
    'Reviewer: approves or asks for changes',
    'Relecteur : approuve ou demande des changements',
  ),
  protection: label(
    'Protection officer: approves where people are depicted',
    'Responsable protection : approuve quand des personnes sont reconnaissables',
  ),
  publisher: label('Publisher: publishes and withdraws', 'Éditeur responsable : publie et retire'),
  admin: label(
    'Administrator: accounts, policy, connections',
    'Administrateur : comptes, règles, connexions',
  ),
}
