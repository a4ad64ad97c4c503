// What somebody typed, as the fields it changes, each with what stood there before: enough to lay it over whatever is
// saved by now, and to tell where somebody else changed the same field.

export type Values = Readonly<Record<string, unknown>>

export interface Change {
  before: unknown
  mine: unknown
}

/** By the name of a field at the top of the form. */
export type Changes = Readonly<Record<string, Change>>

export const changesBetween = (before: Values, mine: Values): Changes =>
  Object.fromEntries(
    Object.keys({ ...before, ...mine })
      .filter((name) => !isSame(before[name], mine[name]))
      .map((name) => [name, { before: before[name], mine: mine[name] }]),
  )

/** Those that the saved text does not have. */
export const missingIn = (saved: Values, changes: Changes): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([name, { mine }]) => !isSame(mine, saved[name])))

/** Fields that hold neither what stood there before nor what was typed: somebody else changed them too. */
export const clashesWith = (saved: Values, changes: Changes): string[] =>
  Object.entries(missingIn(saved, changes))
    .filter(([name, { before }]) => !isSame(before, saved[name]))
    .map(([name]) => name)

export const typedIn = (changes: Changes): Values =>
  Object.fromEntries(Object.entries(changes).map(([name, { mine }]) => [name, mine ?? null]))

/** As JSON has it, whatever the order of its keys; nothing is nothing, however it is written. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, inside]) => inside !== null && inside !== undefined && inside !== '')
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part === ''
        ? null
        : part,
  )
