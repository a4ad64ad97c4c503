// Payload 3.90.1: stores what a caller writes about a file (its type, its size) in place of what the file is.
// Issue: none found
// Until: these fields are written by what reads the file alone.
import type { CollectionBeforeOperationHook } from 'payload'

export const ignoreFacts: CollectionBeforeOperationHook = ({ args, operation }) => {
  const given = args as { data?: Record<string, unknown> }
  if ((operation !== 'create' && operation !== 'update') || !given.data) return undefined
  const data = Object.fromEntries(Object.entries(given.data).filter(([name]) => !facts.has(name)))
  return { ...args, data } as typeof args
}

const facts = new Set(['mimeType', 'filesize', 'width', 'height', 'thumbnailURL'])
