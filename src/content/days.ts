// The days in a content, wherever they stand: those of before days were kept as days are instants in it.
import type { FlattenedField } from 'payload'
import { walk } from '@/content/walk'
import { isDay, keptDay, writtenDay } from '@/platform/time/days'
import { isWholeDays, zonesOf } from '@/platform/time/eventTimes'

type Content = Record<string, unknown>

/** A copy in which every day is written as one. */
export const withDays = (
  fields: readonly FlattenedField[],
  content: Content,
  officeZone: string,
): Content => {
  const copy = structuredClone(content)
  for (const { field, value, siblings } of walk(fields, copy)) {
    if (typeof value !== 'string' || isDay(value)) continue
    const day = dayFor(field.custom?.holds, { value, siblings, officeZone })
    if (day) siblings[(field as { name: string }).name] = day
  }
  return copy
}

interface Found {
  value: string
  siblings: Content
  officeZone: string
}

const dayFor = (holds: unknown, { value, siblings, officeZone }: Found): string | undefined => {
  if (holds === 'day') return keptDay(value, officeZone)
  return holds === 'eventTime' && isWholeDays(siblings)
    ? writtenDay(value, zonesOf(siblings, officeZone))
    : undefined
}
