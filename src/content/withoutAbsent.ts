// A list without what is not there: references to documents that are not public leave no gap.

export const withoutAbsent = <T>(values: readonly (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined)
