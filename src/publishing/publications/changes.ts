// Tells, after the commit, what of the public side changed: a document whose publication began or ended, or an entry
// (organisation, note, topic, picture, global) that public documents show. For this process; others watch the database.
import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '@/platform/database/afterCommit'

export interface Change {
  collection: string
  id: string
}

type Listener = (change: Change) => void

const listeners = new WeakMap<object, Set<Listener>>()

/** Calls `listener` for each change; answers how to stop that. */
export const onPublicChange = (payload: Payload, listener: Listener): (() => void) => {
  const all = listeners.get(payload.db) ?? new Set()
  listeners.set(payload.db, all.add(listener))
  return () => void all.delete(listener)
}

export const notifyPublicChange = (payload: Payload, change: Change, req: PayloadRequest): Promise<void> =>
  afterCommit(payload, req, () => {
    for (const listener of listeners.get(payload.db) ?? []) listener(change)
  })
