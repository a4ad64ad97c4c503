// Hears what other processes changed, from MongoDB's change stream: within a second their readers see it here too.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ChangeStream, ChangeStreamDocument, Document } from 'mongodb'
import type { Payload } from 'payload'
import { supportingSlugs } from '@/delivery/references/references'
import type { Change } from '@/publications/changes'

const watched = ['publications', ...supportingSlugs, 'globals']
const pause = 1_000

/** Whoever keeps something that was made of public documents. */
export interface ChangeListener {
  changed: (change: Change) => void
  /** Something changed, and it cannot be told what. */
  lostCount: () => void
  /** Whether changes are heard from now on. When they are again, anything may have changed meanwhile. */
  hears: (hears: boolean) => void
}

/** Tells what happens elsewhere, until it is told to stop. */
export const watchChanges = (payload: Payload, listener: ChangeListener): (() => Promise<void>) => {
  listener.hears(false)
  let stopped = false
  let stream: ChangeStream | undefined
  let resumeAfter: unknown
  const listen = async (): Promise<void> => {
    while (!stopped) {
      try {
        stream = open(payload, resumeAfter)
        // The first token means that the database listens: what was answered before may be stale already.
        stream.once('resumeTokenChanged', () => {
          listener.hears(true)
        })
        for await (const event of stream) {
          resumeAfter = event._id
          apply(listener, event)
        }
      } catch (err) {
        if (stopped) return
        listener.hears(false)
        resumeAfter = undefined
        payload.logger.warn({ err }, 'The change stream broke: answers are not kept until it is there again.')
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }
  const done = listen()
  return async () => {
    stopped = true
    await stream?.close().catch(() => undefined)
    await done
  }
}

const open = ({ db }: Payload, resumeAfter: unknown): ChangeStream => {
  const { connection } = db as unknown as MongooseAdapter
  const pipeline = [{ $match: { 'ns.coll': { $in: watched } } }]
  return connection
    .getClient()
    .db(connection.name)
    .watch(pipeline, {
      fullDocument: 'updateLookup',
      ...(resumeAfter ? { resumeAfter } : {}),
    }) as unknown as ChangeStream
}

const apply = (listener: ChangeListener, event: ChangeStreamDocument): void => {
  const change = changeOf(event)
  if (change) listener.changed(change)
  else listener.lostCount()
}

/** `undefined` when it cannot be told what changed: a dropped collection, a row that is gone already. */
const changeOf = (event: ChangeStreamDocument): Change | undefined => {
  if (!('documentKey' in event) || !('ns' in event)) return undefined
  const collection = 'coll' in event.ns ? event.ns.coll : ''
  const row = 'fullDocument' in event ? (event.fullDocument as Document | undefined) : undefined
  if (collection === 'publications')
    return row ? { collection: String(row.type), id: String(row.document) } : undefined
  if (collection === 'globals') return row ? { collection: 'globals', id: String(row.globalType) } : undefined
  return { collection, id: String(event.documentKey._id) }
}
