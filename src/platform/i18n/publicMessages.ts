// What a mail or a page says that no editor wrote.
import type { Translation } from '@/platform/i18n/translation'

export type Messages = Translation['public']

/** What a document is, in a word; none where its title says enough. */
export const kindName = (type: string, kind: string | null, { kinds }: Messages): string | null => {
  const names: Record<string, string> | undefined = Object.hasOwn(kinds, type)
    ? kinds[type as keyof typeof kinds]
    : undefined
  if (!names) return null
  return (kind && Object.hasOwn(names, kind) ? names[kind] : names['']) ?? null
}

/** The label of a value, the value itself where there is none. */
export const labelOf = (table: Record<string, string>, value: string | null): string | null =>
  value === null ? null : Object.hasOwn(table, value) ? (table[value] ?? value) : value

/** The direction of a language's script, for `dir`. */
export const languageDirection = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ps|ur|ckb|dv|sd|ug|yi)\b/.test(language) ? 'rtl' : 'ltr'
