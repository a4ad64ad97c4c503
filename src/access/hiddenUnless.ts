// For `admin.hidden`: who has no use for a collection does not find it in the menu. What they may read by `/api` stays.
import type { PayloadRequest } from 'payload'
import type { Permission } from '@/access/roles'
import { staffMay } from '@/access/staff'

export const hiddenUnless =
  (...permissions: Permission[]) =>
  ({ user }: { user: unknown }): boolean =>
    !staffMay({ user: user as PayloadRequest['user'] }, ...permissions)
