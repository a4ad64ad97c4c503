// Days and times of events on their way in and out. What was stored before days were stored as days stays in its row as
// it was approved, and is read as its day.
import type { FieldHook } from 'payload'
import { dayIn, isDay, keptDay, writtenDay } from '@/platform/time/days'
import { type EventTimes, isWholeDays, zonesOf } from '@/platform/time/eventTimes'
import { officeZoneOf } from '@/platform/time/officeZone'
import { instantIn } from '@/platform/time/sentTime'

type Stored = string | Date

const isStored = (value: unknown): value is Stored => typeof value === 'string' || value instanceof Date

const textOf = (value: Stored): string => (value instanceof Date ? value.toISOString() : value)

const writeDay: FieldHook = async ({ value, req }) =>
  isStored(value) && !isDay(value) ? (writtenDay(textOf(value), [await officeZoneOf(req)]) ?? value) : value

const readDay: FieldHook = async ({ value, req }) =>
  isStored(value) && !isDay(value) ? (keptDay(value, await officeZoneOf(req)) ?? value) : value

/** A row that says the same day as before stays as it was: its revision is approved. */
const keepDay: FieldHook = async ({ value, field, siblingDocWithLocales, req }) => {
  const stored = siblingDocWithLocales?.[field.name ?? '']
  if (!isStored(stored) || isDay(stored)) return value
  return keptDay(stored, await officeZoneOf(req)) === value ? textOf(stored) : value
}

export const dayHooks = { beforeValidate: [writeDay], beforeChange: [keepDay], afterRead: [readDay] }

const writeTime: FieldHook = async ({ value, siblingData, previousSiblingDoc, previousValue, req }) => {
  if (!isStored(value)) return value
  const before: EventTimes = previousSiblingDoc ?? {}
  const times: EventTimes = { ...before, ...definedIn(siblingData) }
  const zones = zonesOf(times, await officeZoneOf(req))
  const written = textOf(value)
  if (!isWholeDays(times)) return instantIn(written, times.timeZone) ?? value
  const becomesWhole = value === previousValue && !isDay(value) && !isWholeDays(before)
  return (becomesWhole ? dayIn(written, zones[0]) : writtenDay(written, zones)) ?? value
}

const definedIn = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

const readTime: FieldHook = async ({ value, siblingData, req }) => {
  if (!isStored(value) || isDay(value)) return value
  if (!isWholeDays(siblingData)) return textOf(value)
  return writtenDay(textOf(value), zonesOf(siblingData, await officeZoneOf(req))) ?? value
}

const keepTime: FieldHook = async ({ value, field, siblingData, siblingDocWithLocales, req }) => {
  const before = siblingDocWithLocales ?? {}
  const stored = before[field.name ?? '']
  if (!isStored(stored) || isDay(stored) || !isWholeDays(before)) return value
  if ((before.timeZone || null) !== (siblingData.timeZone || null)) return value
  const day = writtenDay(textOf(stored), zonesOf(before, await officeZoneOf(req)))
  return isWholeDays(siblingData) && day === value ? textOf(stored) : value
}

/** For the start and the end of an event: days where no hours are known, instants otherwise. */
export const eventTimeHooks = { beforeValidate: [writeTime], beforeChange: [keepTime], afterRead: [readTime] }

/** For a day or an instant beside them. */
const writeDayOrTime: FieldHook = ({ value, data, originalDoc }) => {
  if (!isStored(value)) return value
  const { timeZone }: EventTimes = { ...originalDoc?.when, ...definedIn(data?.when ?? {}) }
  return instantIn(textOf(value), timeZone) ?? value
}

export const dayOrTimeHooks = { beforeValidate: [writeDayOrTime] }
