// Whether a value has the form of an id of this database; MongoDB fails on any other, SQLite finds nothing.
import type { Payload } from 'payload'

/** 24 hexadecimal digits on MongoDB, a UUID on SQLite. */
export const isId = (payload: Payload, value: string): boolean =>
  payload.db.name === 'mongoose'
    ? /^[0-9a-f]{24}$/i.test(value)
    : /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
