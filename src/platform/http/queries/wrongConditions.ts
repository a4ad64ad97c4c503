// Conditions in `where` that no database can answer, by the fields that they are about: a place that is asked of a text, an
// object where a value should be, a word that is compared with a number. Payload (3.90.1) passes them on.
import type { FlattenedField } from 'payload'

type FieldAt = (path: string) => FlattenedField | undefined

/** The first that is wrong, as a sentence. `where` is within its bounds (`wrongWhere`). */
export const wrongConditions = (where: unknown, fieldAt: FieldAt): string | undefined => {
  if (where === undefined || where === null) return undefined
  if (!isObject(where)) return 'Send “where” as an object, such as where[title][equals]=….'
  return first(Object.entries(where), ([path, asked]) => {
    if (isGroup(path, asked)) return first(asked, (one) => wrongConditions(one ?? 'nothing', fieldAt))
    const named = `“${path.slice(0, 100)}” in “where”`
    if (!isObject(asked)) return `${named} needs an operator, such as where[title][equals]=….`
    const field = fieldAt(path)
    if (!field) return `${named} is no field that can be asked about.`
    return first(Object.entries(asked), ([operator, value]) => {
      if (operator === 'contains' && isObject(value) && holdsMany(field))
        return wrongConditions(value, (inner) => fieldAt(`${path}.${inner}`))
      const wrong = wrongValue(field, operator, value)
      return wrong && `${named}: ${wrong}`
    })
  })
}

const isGroup = (name: string, value: unknown): value is unknown[] =>
  ['and', 'or'].includes(name.toLowerCase()) && Array.isArray(value)

const first = <T>(all: readonly T[], wrong: (one: T) => string | undefined): string | undefined => {
  for (const one of all) {
    const found = wrong(one)
    if (found !== undefined) return found
  }
  return undefined
}

const ofEquality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ofWords = ['contains', 'like', 'not_like']
const ofOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

/** Payload has more: those of places, which no field here is, and `all`, which SQLite does not know. */
const operatorsOf = ({ type }: FlattenedField): readonly string[] => {
  if (['group', 'tab', 'array'].includes(type)) return ['exists']
  return type === 'json' || type === 'richText'
    ? [...ofEquality, ...ofWords]
    : [...ofEquality, ...ofWords, ...ofOrder]
}

const wrongValue = (field: FlattenedField, operator: string, value: unknown): string | undefined => {
  const known = operatorsOf(field)
  if (!known.includes(operator))
    return `“${operator.slice(0, 100)}” is not asked of this field. Use one of ${known.join(', ')}.`
  if (operator === 'equals' && isPolymorphic(field, value)) return undefined
  const isOfSeveral = ['in', 'not_in'].includes(operator)
  const values = typeof value === 'string' && isOfSeveral && field.type !== 'json' ? value.split(',') : value
  if (Array.isArray(values) !== isOfSeveral && !(Array.isArray(values) && holdsMany(field)))
    return `“${operator}” takes ${isOfSeveral ? 'a list' : 'one value'}.`
  if (operator === 'exists')
    return [values].flat().every(isScalar) ? undefined : '“exists” takes true or false.'
  const fits = ofWords.includes(operator) ? isWords : (one: unknown) => isNothing(one) || isOf(field, one)
  return [values].flat().every(fits) ? undefined : `“${operator}” takes ${wanted(field)}.`
}

const isWords = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** How addresses write that there is no value. */
const isNothing = (value: unknown): boolean => value === null || value === '' || value === 'null'

const isOf = ({ type }: FlattenedField, value: unknown): boolean => {
  if (type === 'date') return isScalar(value) && !Number.isNaN(new Date(value as string).getTime())
  if (type === 'number') return isScalar(value) && Number.isFinite(Number(value))
  if (type === 'checkbox') return ['true', 'false'].includes(String(value).toLowerCase())
  return isScalar(value)
}

const wanted = ({ type }: FlattenedField): string => {
  if (type === 'date') return 'a date such as 2026-03-31'
  if (type === 'number') return 'a number'
  return type === 'checkbox' ? 'true or false' : 'text'
}

const isScalar = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date

const holdsMany = (field: FlattenedField): boolean =>
  ('hasMany' in field && field.hasMany === true) || field.type === 'relationship' || field.type === 'upload'

/** A reference to one of several collections, as documents hold it. */
const isPolymorphic = (field: FlattenedField, value: unknown): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  Array.isArray(field.relationTo) &&
  isObject(value) &&
  field.relationTo.includes(value.relationTo as never) &&
  isScalar(value.value)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
