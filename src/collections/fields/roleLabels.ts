// The roles as choices of a field.
import { type Role, roles, roleTable } from '@/access/roles'
import type { LabelOf } from '@/platform/i18n/label'

export const roleLabels = Object.fromEntries(roles.map((role) => [role, roleTable[role].label])) as Record<
  Role,
  LabelOf
>
