// The bell on every page: how many notifications a person has not read, as the server knows it when it draws the page.
import type { Payload, TypedUser } from 'payload'
import { staffUser } from '@/access/staff'
import { BellMenu } from '@/admin/bell/BellMenu'

export const Bell = async ({ payload, user }: { payload: Payload; user: TypedUser | null }) => {
  if (!staffUser({ user })) return null
  const { totalDocs } = await payload.count({
    collection: 'notifications',
    where: { readAt: { exists: false } },
    overrideAccess: false,
    user,
  })
  return <BellMenu unread={totalDocs} />
}
