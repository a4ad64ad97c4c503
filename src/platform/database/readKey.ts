// By which key a read asks: the part of a `where` that several reads can share.
import type { Where } from 'payload'

export interface ReadKey {
  field: string
  values: string[]
  /** The other conditions. */
  rest: Where[]
}

/** Columns that hold one value a row, so that an answer can be told apart again. */
const keys = ['id', 'parent', 'document', 'key', 'slugKey']

/** Nothing for a read that is not by a key alone. */
export const readKey = (where: Where | undefined): ReadKey | undefined => {
  const conditions = where && conditionsOf(where)
  const by = conditions?.find(({ field, values }) => keys.includes(field) && values)
  if (!conditions || !by?.values) return undefined
  const rest = conditions.filter((one) => one !== by).map(({ field, test }) => ({ [field]: test }) as Where)
  return { field: by.field, values: [...new Set(by.values)], rest }
}

interface Condition {
  field: string
  test: unknown
  values: string[] | undefined
}

const conditionsOf = (where: Where): Condition[] | undefined => {
  const all: Condition[] = []
  for (const [field, test] of Object.entries(where)) {
    if (field.toLowerCase() === 'or') return undefined
    const parts =
      field.toLowerCase() === 'and'
        ? (test as Where[]).map(conditionsOf)
        : [[{ field, test, values: valuesIn(test) }]]
    for (const part of parts) {
      if (!part) return undefined
      all.push(...part)
    }
  }
  return all
}

const valuesIn = (test: unknown): string[] | undefined => {
  const { equals, in: among, ...others } = (test ?? {}) as { equals?: unknown; in?: unknown }
  if (Object.keys(others).length > 0) return undefined
  if (typeof equals === 'string' && among === undefined) return [equals]
  return Array.isArray(among) && equals === undefined && among.every((one) => typeof one === 'string')
    ? among
    : undefined
}
