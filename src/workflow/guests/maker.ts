// Who made a link: the guest reads who asks them, and the log who vouches for them.
import type { Payload, PayloadRequest } from 'payload'
import type { ReviewLink } from '@/workflow/guests/links'

export interface Maker {
  name: string
  email: string
  language: string
}

/** `undefined` where their account was deleted. */
export const readMaker = async (
  payload: Payload,
  { createdBy }: Pick<ReviewLink, 'createdBy'>,
  req?: PayloadRequest,
): Promise<Maker | undefined> => {
  const user = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: createdBy } },
    ...(req ? { req } : {}),
  })
  return user
    ? {
        name: String(user.name ?? ''),
        email: String(user.email),
        language: String(user.language ?? 'en'),
      }
    : undefined
}
