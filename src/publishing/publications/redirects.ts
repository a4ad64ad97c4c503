// A published address that changes keeps leading to its document.
import type { Payload, PayloadRequest } from 'payload'

interface Move {
  type: string
  id: string
  from: string | undefined
  to: string
}

export const keepRedirect = async (
  payload: Payload,
  { type, id, from, to }: Move,
  req: PayloadRequest,
): Promise<void> => {
  await payload.db.deleteMany({ collection: 'redirects', where: { key: { equals: `${type}:${to}` } }, req })
  if (!from || from === to) return
  await payload.db.create({
    collection: 'redirects',
    data: { key: `${type}:${from}`, type, from, document: id },
    req,
  })
}
