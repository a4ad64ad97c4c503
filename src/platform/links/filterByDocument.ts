// `GET /api/{links}?document=…`: short for the `where` that Payload takes.
import type { CollectionBeforeOperationHook } from 'payload'

export const filterByDocument: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const document = req.payloadAPI === 'REST' ? req.query?.document : undefined
  if (operation !== 'read' || typeof document !== 'string') return undefined
  const { where, ...rest } = args as { where?: object }
  const wanted = { document: { equals: document } }
  return { ...rest, where: where ? { and: [where, wanted] } : wanted } as typeof args
}
