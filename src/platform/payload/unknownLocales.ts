// Payload 3.90.1: answers an unknown language in the default one: a client would take the one for the other.
// Issue: none found
// Until: a language that is not offered is a 400.
import type { SanitizedConfig } from 'payload'

const everything = ['all', '*']
const noFallback = ['none', 'null', 'false']

/** What is wrong with the languages that a query names, as a sentence. */
export function wrongLocale(query: URLSearchParams, { localization }: SanitizedConfig): string | undefined {
  if (!localization) return undefined
  const known = localization.localeCodes
  const wrong = (names: string[], also: string[]) =>
    names.flatMap((name) =>
      query
        .getAll(name)
        .filter((value) => value && !known.includes(value) && !also.includes(value))
        .map((value) => ({ name, value })),
    )[0]
  const found = wrong(['locale'], everything) ?? wrong(['fallback-locale', 'fallbackLocale'], noFallback)
  return found && `“${found.name}” is “${found.value}”: use one of ${[...known, 'all'].join(', ')}.`
}
