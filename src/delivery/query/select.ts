// `select` in Payload's dialect: the fields to answer with (`select[title]=true`) or to leave out (`=false`).
import { badParameter, listed, Problem } from '@/delivery/http/problems'
import { isNested, type QueryValue } from '@/delivery/query/query'

export interface Selection {
  mode: 'include' | 'exclude'
  fields: SelectedFields
}

/** A field as a whole, or parts of it. */
export type SelectedFields = Map<string, true | SelectedFields>

/** @throws {Problem} 400 with the fields of the type */
export const parseSelect = (
  select: QueryValue | undefined,
  known: readonly string[],
): Selection | undefined => {
  if (select === undefined) return undefined
  if (!isNested(select)) throw badParameter('select', 'Write select[title]=true for each field you want.')
  const modes = new Set<string>()
  const fields = fieldsIn(select, modes)
  for (const name of fields.keys())
    if (!known.includes(name))
      throw new Problem(
        'bad-parameter',
        `There is no field “${name.slice(0, 60)}”. The fields are: ${listed(known)}.`,
        {
          parameter: 'select',
          known,
        },
      )
  if (modes.size > 1)
    throw badParameter(
      'select',
      'Name either the fields to include (true) or those to leave out (false), not both.',
    )
  return { mode: modes.has('false') ? 'exclude' : 'include', fields }
}

const fieldsIn = (select: { [name: string]: QueryValue }, modes: Set<string>): SelectedFields =>
  new Map(
    Object.entries(select).map(([name, value]): [string, true | SelectedFields] => {
      if (isNested(value)) return [name, fieldsIn(value, modes)]
      if (value !== 'true' && value !== 'false')
        throw badParameter('select', 'A selected field is true or false.')
      modes.add(value)
      return [name, true]
    }),
  )

/** The document with the selected fields only; its `id` and `type` always stay. */
export const applySelection = <T extends object>(
  document: T,
  selection: Selection | undefined,
): Partial<T> => {
  if (!selection) return document
  const { id, type } = document as { id?: string; type?: string }
  return { ...(id ? { id, type } : {}), ...reduce(document, selection.fields, selection.mode) } as Partial<T>
}

/** The fields of a document that are left with some part of them. */
export const wantsOf =
  ({ mode, fields }: Selection) =>
  (name: string): boolean =>
    mode === 'include' ? fields.has(name) : fields.get(name) !== true

const part = (value: unknown, fields: SelectedFields, mode: Selection['mode']): unknown => {
  if (Array.isArray(value)) return value.map((row) => part(row, fields, mode))
  return typeof value === 'object' && value !== null ? reduce(value, fields, mode) : value
}

const reduce = (value: object, fields: SelectedFields, mode: Selection['mode']): Record<string, unknown> => {
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const field = fields.get(name)
    if (field === undefined) return mode === 'exclude' ? [[name, inner]] : []
    if (field === true) return mode === 'include' ? [[name, inner]] : []
    return [[name, part(inner, field, mode)]]
  })
  return Object.fromEntries(entries)
}
