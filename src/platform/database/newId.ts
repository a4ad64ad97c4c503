// An id for a row that is to be created: whoever needs it afterwards need not read the row for it.
import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

/** In the form of this database; see `isId`. */
export const newId = (payload: Payload): string =>
  payload.db.name === 'mongoose' ? new ObjectId().toHexString() : randomUUID()
