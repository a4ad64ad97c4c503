// Where a session was opened, and that none outlives the switching off of its account.
import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook } from 'payload'
import { nameBrowser, shortenAddress } from '@/accounts/sessions/describe'
import type { User } from '@/payload-types'
import { clientAddressOf } from '@/platform/http/clientAddress'

/** The new session is the last one, stored already. */
export const describeSession: CollectionBeforeLoginHook<User> = async ({ collection, req, user }) => {
  const { sessions } = user
  const opened = sessions?.at(-1)
  if (!sessions || !opened) return user
  opened.address = shortenAddress(clientAddressOf(req))
  opened.browser = nameBrowser(req.headers.get('user-agent') ?? '')
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: user.id,
    data: { sessions },
    returning: false,
    req,
  })
  return user
}

/** Else they would go on when the account is switched on again. */
export const endWithAccount: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) =>
  data.active === false && originalDoc?.active !== false ? { ...data, sessions: [] } : data
