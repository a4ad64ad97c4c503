// `where` in Payload's dialect, over the declared facets only, turned into a condition over publications.

import { badParameter, listed, Problem } from '@/delivery/http/problems'
import { operatorsOf } from '@/delivery/query/facets'
import { isNested, type QueryValue } from '@/delivery/query/query'
import { withPlus } from '@/platform/http/parameters'
import { commonFacets, type Facet, type Facets } from '@/publishing/publications/facets'
import type { Comparison, Condition } from '@/publishing/publications/readQuery'

const maxConditions = 50
const maxValues = 100
const maxLevels = 5
const maxValueLength = 200

/**
 * @returns the condition; none for an absent or empty `where`
 * @throws {Problem} 400 with the known facets or operators
 */
export const parseWhere = (
  where: QueryValue | undefined,
  among: Facets = commonFacets,
): Condition | undefined => {
  if (where === undefined) return undefined
  return group(where, { path: 'where', level: 1, among, budget: { left: maxConditions } })
}

interface Place {
  path: string
  level: number
  /** The facets that are known here. */
  among: Facets
  budget: { left: number }
}

const group = (value: QueryValue, place: Place): Condition => {
  if (!isNested(value)) throw bad(place, 'must contain facets, such as where[kind][equals]=story.')
  if (place.level > maxLevels) throw bad(place, `is nested too deep. Keep it within ${maxLevels} levels.`)
  return { and: Object.entries(value).flatMap(([name, part]) => member(name, part, inside(place, name))) }
}

const member = (name: string, value: QueryValue, place: Place): Condition[] => {
  const word = name.toLowerCase()
  if (word === 'and' || word === 'or') {
    const parts = rows(value, place).map((part, index) => group(part, inside(place, String(index), 1)))
    return [word === 'and' ? { and: parts } : { or: parts }]
  }
  const { among } = place
  const facet = Object.hasOwn(among, name) ? among[name] : undefined
  if (!facet)
    throw new Problem(
      'unknown-facet',
      `There is no facet “${short(name)}”. The facets are: ${listed(Object.keys(among))}.`,
      {
        parameter: 'where',
        known: Object.keys(among),
      },
    )
  if (!isNested(value)) throw bad(place, `needs an operator: ${listed(operatorsOf(facet))}.`)
  return Object.entries(value).map(([operator, operand]) =>
    test([name, facet], operator, operand, inside(place, operator)),
  )
}

/** `and` and `or` hold rows: a list, or what a list with gaps is read as. */
const rows = (value: QueryValue, place: Place): QueryValue[] => {
  if (Array.isArray(value)) return value
  if (isNested(value) && Object.keys(value).every((key) => /^\d+$/.test(key))) return Object.values(value)
  throw bad(place, `must be a list, such as ${place.path}[0][kind][equals]=story.`)
}

const inside = ({ path, level, ...rest }: Place, name: string, deeper = 0): Place => ({
  ...rest,
  path: `${path}[${short(name)}]`,
  level: level + deeper,
})

const test = (
  [name, facet]: [string, Facet],
  operator: string,
  operand: QueryValue,
  place: Place,
): Condition => {
  place.budget.left -= 1
  if (place.budget.left < 0) throw bad(place, `is one condition too many. Send at most ${maxConditions}.`)
  if (!operatorsOf(facet).includes(operator))
    throw badParameter(
      'where',
      `“${place.path}” uses an operator that this facet does not have. It has: ${listed(operatorsOf(facet))}.`,
      {
        known: operatorsOf(facet),
      },
    )
  const { sortedBy: column } = facet
  const comparison = comparisons[operator]
  if (comparison && column) return { column, is: comparison, value: instant(one(operand, place), place) }
  const what = column && !facet.valuesIn ? { column } : { facet: name }
  if (operator === 'exists') return { ...what, is: isTrue(operand, place) ? 'present' : 'absent' }
  const values = severalOperators.has(operator) ? several(operand, place) : [one(operand, place)]
  const converted = facet.kind === 'date' ? values.map((value) => instant(value, place)) : values
  return { ...what, is: operator.startsWith('not_') ? 'notIn' : 'in', values: converted }
}

const severalOperators = new Set(['in', 'not_in', 'contains'])

const comparisons: Record<string, Comparison> = {
  greater_than: 'after',
  greater_than_equal: 'from',
  less_than: 'before',
  less_than_equal: 'until',
}

const one = (value: QueryValue, place: Place): string => {
  if (typeof value !== 'string') throw bad(place, 'takes one value.')
  if (value.length > maxValueLength)
    throw bad(place, `has a value that is too long. Keep it within ${maxValueLength} characters.`)
  return value
}

/** A list, or one text with commas, as Payload reads it. */
const several = (value: QueryValue, place: Place): string[] => {
  const values = typeof value === 'string' ? value.split(',') : rows(value, place)
  if (values.length > maxValues) throw bad(place, `takes at most ${maxValues} values.`)
  return values.map((each) => one(each, place).trim())
}

const isTrue = (value: QueryValue, place: Place): boolean => {
  if (value === 'true' || value === 'false') return value === 'true'
  throw bad(place, 'takes true or false.')
}

const instant = (value: string, place: Place): string => {
  const time = /^\d{4}-\d{2}-\d{2}($|T)/.test(value) ? Date.parse(withPlus(value)) : Number.NaN
  if (Number.isNaN(time))
    throw bad(place, 'takes an ISO 8601 date such as 2026-03-31 or 2026-03-31T10:00:00Z.')
  return new Date(time).toISOString()
}

const bad = ({ path }: Place, rest: string): Problem => badParameter('where', `“${path}” ${rest}`)

const short = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name)
