// Names of fields, blocks and choices in the language of who asks.
import { isObject } from '@/content/content'
import { labelIn } from '@/platform/i18n/label'

/** Of a label, or of a row by its number. */
export const nameOf = (name: unknown, language: string): string => labelIn(name, language) ?? String(name)

/** The words of a choice; a value that is no choice (any more) as it is. */
export const optionOf = (options: readonly unknown[], value: unknown, language: string): unknown => {
  const found = options.find((one) => isObject(one) && one.value === value)
  return (isObject(found) && labelIn(found.label, language)) || value
}
