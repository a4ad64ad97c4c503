// By what a document or entry is found: its slug, or the key of a note. Each is taken once in its collection.
import type { Content } from '@/content/content'

const names = ['slug', 'key']

/** The name of the field, if there is one among these. */
export const addressField = (fields: readonly { name?: string }[]): string | undefined =>
  names.find((name) => fields.some((field) => field.name === name))

export const addressIn = ({ slug, key }: Content): string | undefined => {
  const address = slug ?? key
  return typeof address === 'string' && address !== '' ? address : undefined
}
