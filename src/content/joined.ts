/** The parts that say something, as one text; null when none does. */
export const joined = (parts: readonly (string | null | undefined)[], between = ', '): string | null =>
  parts.filter(Boolean).join(between) || null
