// Lenient reading: a field may be missing, null, a number for a text, one thing for a list of them, or an object
// where another edition has a word. Nothing here throws, and no words are dropped.
import { z } from 'zod'

/** The words in a value of any form: texts as they are, objects by their telling part or all their parts. */
export const toText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.trim() || undefined
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return join(value.map(toText), '; ')
  if (typeof value !== 'object' || value === null) return undefined
  const told = tellingKeys.map((key) => toText((value as Record<string, unknown>)[key])).find(Boolean)
  return told ?? join(Object.values(value).map(toText), ' / ')
}

const tellingKeys = ['text', 'title', 'name', 'label', 'raw', 'what', 'value']

const join = (parts: (string | undefined)[], by: string): string | undefined =>
  parts.filter(Boolean).join(by) || undefined

export const toList = (value: unknown): unknown[] => {
  if (value === undefined || value === null || value === '' || value === false) return []
  return Array.isArray(value) ? value.filter((one) => one !== null && one !== undefined) : [value]
}

const anything = z.unknown().optional()

export const words = anything.transform(toText)

export const lines = anything.transform((value) => toList(value).flatMap((one) => toText(one) ?? []))

/** A number, also when it was written as a text of digits; other texts are left to `display`. */
export const quantity = anything.transform((value) => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
})

/** True, also when the file names the persons instead of saying true. */
export const truth = anything.transform((value) => Boolean(Array.isArray(value) ? value.length : value))

export const raw = anything

/** A list of objects; a bare text stands for an object with that text under `key`. */
export const rows = <T extends z.ZodType>(schema: T, key: string) =>
  anything.transform((value): z.output<T>[] =>
    toList(value).flatMap((one) => {
      const row = typeof one === 'object' ? one : { [key]: one }
      const parsed = schema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    }),
  )

/** One object; a bare text stands for an object with that text under `key`. */
export const part = <T extends z.ZodType>(schema: T, key: string) =>
  rows(schema, key).transform((found): z.output<T> | undefined => found[0])
