// Names of fields, blocks and choices in the language of who asks.
import { isObject } from '@/content/content'

/** Of a label as Payload takes it; `undefined` where there is none. */
export const labelOf = (label: unknown, language: string): string | undefined => {
  if (typeof label === 'string') return label
  const text = isObject(label) ? (label[language] ?? label.en) : undefined
  return typeof text === 'string' ? text : undefined
}

/** Of a label, or of a row by its number. */
export const nameOf = (name: unknown, language: string): string => labelOf(name, language) ?? String(name)

/** The words of a choice; a value that is no choice (any more) as it is. */
export const optionOf = (options: readonly unknown[], value: unknown, language: string): unknown => {
  const found = options.find((one) => isObject(one) && one.value === value)
  return (isObject(found) && labelOf(found.label, language)) || value
}
