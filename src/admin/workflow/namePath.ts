// A path of the content (`sections.0.heading.fr`) as people see it in the form (“Sections 1 › Heading (French)”).
import type { ClientField } from 'payload'
import type { Translate } from '@/admin/messages/translate'
import { isLanguage, languageNames } from '@/platform/i18n/languages'

interface Speech {
  /** The label of a field in the panel's language. */
  word: (words: never) => string
  translate: Translate
}

export const namePath = (
  path: string,
  fields: readonly ClientField[],
  { word, translate }: Speech,
): string => {
  const names: string[] = []
  let inside = fields
  for (const part of path === '' ? [] : path.split('.')) {
    // Inside of a rich text, numbers count nodes that people do not.
    if (part === 'root') break
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${Number(part) + 1}`.trim())
      continue
    }
    const field = namedFields(inside).find((one) => one.name === part)
    if (field) {
      names.push('label' in field && field.label ? word(field.label as never) : part)
      inside = 'fields' in field ? field.fields : []
    } else if (isLanguage(part) && names.length > 0) {
      names.push(`${names.pop()} (${translate(languageNames[part])})`)
    }
  }
  return names.join(' › ')
}

type Named = Extract<ClientField, { name: string }>

/** Fields that hold data, out of the rows, tabs and folds they lie in. */
export const namedFields = (fields: readonly ClientField[]): Named[] =>
  fields.flatMap((field): Named[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name ? [tab as unknown as Named] : namedFields(tab.fields),
      )
    if ('name' in field && field.name) return [field as Named]
    return 'fields' in field ? namedFields(field.fields) : []
  })
