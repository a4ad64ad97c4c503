// Hears what other processes changed, from MongoDB's change stream: within a second their readers see it here too.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ChangeStream, ChangeStreamDocument, Document } from 'mongodb'
import type { Payload } from 'payload'
import type { Change } from '@/publishing/publications/changes'

const watched = ['publications', 'globals']

/** In ms: how often the database says that nothing happened, and after how long a silence it is taken to be gone. */
const heartbeat = 500
const silence = 10_000
const pause = 1_000

/** Whoever keeps something that was made of public documents. */
export interface ChangeListener {
  changed: (change: Change) => void
  /** Something changed, and it cannot be told what. */
  anyChanged: () => void
  /** Whether changes are heard from now on. When they are again, anything may have changed meanwhile. */
  hears: (hears: boolean) => void
}

/**
 * Tells what happens elsewhere, until it is told to stop. The driver reads on from where it was when a connection is lost
 * for a moment. When that fails, or nothing is heard any more, the listener is deaf until a new stream listens: what it
 * did not hear of needs not be told apart then.
 */
export const watchChanges = (payload: Payload, listener: ChangeListener): (() => Promise<void>) => {
  listener.hears(false)
  let stopped = false
  let stream: ChangeStream | undefined
  const listen = async (): Promise<void> => {
    while (!stopped) {
      stream = open(payload)
      const err = await listenTo(stream, listener)
      if (stopped) return
      listener.hears(false)
      payload.logger.warn({ err }, 'The change stream broke: answers are not kept until it is there again.')
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  const done = listen()
  return async () => {
    stopped = true
    await stream?.close().catch(() => undefined)
    await done
  }
}

/** Until the stream ends; why it did. */
const listenTo = async (stream: ChangeStream, listener: ChangeListener): Promise<unknown> => {
  let heard = performance.now()
  // Whatever it hears, and every half second: where to read on. The first means that the database listens.
  stream.on('resumeTokenChanged', () => {
    heard = performance.now()
  })
  stream.once('resumeTokenChanged', () => {
    listener.hears(true)
  })
  const watch = setInterval(() => {
    if (performance.now() - heard > silence) void stream.close().catch(() => undefined)
  }, silence / 4).unref()
  try {
    for await (const event of stream) apply(listener, event)
    return new Error('The database fell silent.')
  } catch (err) {
    return err
  } finally {
    clearInterval(watch)
    await stream.close().catch(() => undefined)
  }
}

const open = ({ db }: Payload): ChangeStream => {
  const { connection } = db as unknown as MongooseAdapter
  const pipeline = [{ $match: { 'ns.coll': { $in: watched } } }]
  return connection
    .getClient()
    .db(connection.name)
    .watch(pipeline, { fullDocument: 'updateLookup', maxAwaitTimeMS: heartbeat }) as unknown as ChangeStream
}

const apply = (listener: ChangeListener, event: ChangeStreamDocument): void => {
  const change = changeOf(event)
  if (change) listener.changed(change)
  else listener.anyChanged()
}

/** `undefined` when it cannot be told what changed: a dropped collection, a row that is gone already. */
export const changeOf = (event: ChangeStreamDocument): Change | undefined => {
  if (!('documentKey' in event) || !('ns' in event)) return undefined
  const collection = 'coll' in event.ns ? event.ns.coll : ''
  const row = 'fullDocument' in event ? (event.fullDocument as Document | null | undefined) : undefined
  if (collection === 'publications')
    return row ? { collection: String(row.type), id: String(row.document) } : undefined
  if (collection === 'globals') return row ? { collection, id: String(row.globalType) } : undefined
  return { collection, id: String(event.documentKey._id) }
}
