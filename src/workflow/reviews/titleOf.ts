// What lists call a document: its title in the default language, or in the first language that has one.
import type { CollectionSlug, Payload } from 'payload'
import { defaultLanguage, languages } from '@/platform/i18n/languages'

const longest = 300

export const titleOf = (
  payload: Payload,
  { type, content }: { type: string; content: Record<string, unknown> },
): string | null => {
  const field = payload.collections[type as CollectionSlug]?.config.admin.useAsTitle ?? 'title'
  const value = content[field]
  const texts =
    typeof value === 'object' && value !== null
      ? [defaultLanguage, ...languages].map((language) => (value as Record<string, unknown>)[language])
      : [value]
  const found = texts.find((text) => typeof text === 'string' && text.trim() !== '')
  return typeof found === 'string' ? found.trim().slice(0, longest) : null
}
