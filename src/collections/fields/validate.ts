// A rule is pure: it says what is wrong with a value and what to do about it, or nothing. `checked` makes rules a
// field's validation beside Payload's own, which a custom `validate` would otherwise switch off.
import type { Validate } from 'payload'
import * as builtIn from 'payload/shared'
import type { LabelOf } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'

/** The group, row or document that the value stands in. */
export type Siblings = Record<string, unknown>

/** Gets values that are there: whether an empty one is a fault is another question. */
export type Rule = (value: unknown, siblings: Siblings) => LabelOf | undefined

const builtInFor = {
  text: builtIn.text,
  textarea: builtIn.textarea,
  number: builtIn.number,
  date: builtIn.date,
  select: builtIn.select,
  email: builtIn.email,
} as const

/** A field's validation: these rules for each value, then Payload's own for the type. */
export const checked =
  (type: keyof typeof builtInFor, ...rules: Rule[]): Validate =>
  (value: unknown, options) => {
    const problem = firstProblem(rules, value, (options.siblingData ?? {}) as Siblings)
    return problem
      ? translate(options.req, problem)
      : (builtInFor[type] as unknown as Validate)(value, options)
  }

/** The first thing wrong with a value, or with one of a list. */
export const firstProblem = (rules: readonly Rule[], value: unknown, siblings: Siblings = {}) => {
  const present = (Array.isArray(value) ? value : [value]).filter(isPresent)
  for (const one of present)
    for (const rule of rules) {
      const problem = rule(one, siblings)
      if (problem) return problem
    }
  return undefined
}

export const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** For the second of two fields of which one must be filled. */
export const thisOr =
  (other: string, sentence: LabelOf, type: keyof typeof builtInFor, ...rules: Rule[]): Validate =>
  (value: unknown, options) => {
    const siblings = (options.siblingData ?? {}) as Siblings
    if (!isPresent(value) && !isPresent(siblings[other])) return translate(options.req, sentence)
    return checked(type, ...rules)(value, options)
  }

/** For a list of rows: no two with the same value of `key`. */
export const distinct =
  (key: string, sentence: (value: string) => LabelOf): Validate =>
  (value: unknown, options) => {
    const values = (Array.isArray(value) ? value : []).map((row: Siblings) => row?.[key]).filter(isPresent)
    const twice = values.find((one, index) => values.indexOf(one) !== index)
    return twice === undefined ? true : translate(options.req, sentence(String(twice)))
  }
