// What is shown of a document inside of a block: a picture, a number, its title.
import type { Shown } from '@/admin/writing/documents'
import { isStage } from '@/collections/fields/stageLabels'
import type { Stage } from '@/collections/reviews/stages'
import { isObject } from '@/content/content'
import { isLanguage, languages } from '@/platform/i18n/languages'

export interface Face {
  title: string
  /** A number with its unit. */
  value?: string
  /** Its words below. */
  note?: string
  picture?: { url: string; alt: string }
  stage?: Stage
}

/**
 * @param shown read in every language
 * @param titled the name of the field that titles the collection
 * @param language the one that is written; where it has nothing, one that has
 */
export const faceOf = (shown: Shown, titled: string, language: string): Face => {
  const words = (name: string) => inLanguage(shown[name], language)
  const isPicture = String(shown.mimeType ?? '').startsWith('image/')
  if (isPicture)
    return {
      title: words(titled),
      note: words('caption'),
      picture: { url: String(shown.thumbnailURL ?? shown.url), alt: words('alt') },
    }
  const value = [words('display') || words('value'), words('unit')].filter(Boolean).join(' ')
  return {
    title: words(titled) || words('title') || words('name') || words('filename'),
    ...(value ? { value } : {}),
    note: words('summary') || words('role'),
    ...(isStage(shown.stage) ? { stage: shown.stage } : {}),
  }
}

/** A localised value reads `{ en: …, fr: … }`. */
export const inLanguage = (value: unknown, language: string): string => {
  if (!isObject(value)) return value === null || value === undefined ? '' : String(value)
  if (!Object.keys(value).every(isLanguage)) return ''
  const found = [language, ...languages].map((code) => value[code]).find((one) => one)
  return found ? String(found) : ''
}
