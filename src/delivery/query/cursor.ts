// A cursor: a place in one list, to read on from there however many documents are published meanwhile. Opaque and signed,
// so that one from another list, or one that was changed, is told apart from one that is merely old.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { badParameter } from '@/delivery/http/problems'
import type { Position } from '@/publishing/publications/readQuery'

export interface Place {
  /** On which side of the position the documents lie. */
  side: 'after' | 'before'
  position: Position
}

/** What a cursor belongs to. */
export interface CursorKey {
  secret: string
  /** Type, conditions, order and moment of the list: plain data. */
  list: unknown
}

const placeSchema = z.tuple([z.enum(['after', 'before']), z.array(z.string().nullable())])

export const maxCursorLength = 2_000

export const cursorOf = ({ side, position }: Place, key: CursorKey): string => {
  const place = Buffer.from(JSON.stringify([side, position])).toString('base64url')
  return `${place}.${signature(place, key)}`
}

/** @throws {Problem} 400 for one that was not made for this list */
export const parseCursor = (cursor: string, key: CursorKey): Place => {
  const [place = '', signed = ''] = cursor.length <= maxCursorLength ? cursor.split('.') : []
  const expected = Buffer.from(signature(place, key))
  const given = Buffer.from(signed)
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw badParameter(
      'cursor',
      '“cursor” does not belong to this list. Use nextCursor or prevCursor unchanged, with the same where, sort and at; or start without a cursor.',
    )
  const [side, position] = placeSchema.parse(JSON.parse(Buffer.from(place, 'base64url').toString()))
  return { side, position }
}

const signature = (place: string, { secret, list }: CursorKey): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['cursor', list, place]))
    .digest('base64url')
    .slice(0, 22)
