// What the model says a reader cannot do without, and which long texts one language offered has and another lacks.
import type { FlattenedField } from 'payload'
import { isBlankText, isRichText } from '@/content/content'
import { type Visit, walk } from '@/content/walk'
import { inPanelLanguages, type LabelOf, labelIn } from '@/platform/i18n/label'
import { type MissingText, offeredIn, type RequiredValue } from '@/workflow/core/checks/input'

type Content = Record<string, unknown>

/** Values marked `requiredForReview`, in each language the document is offered in. */
export const requiredValues = (fields: readonly FlattenedField[], content: Content): RequiredValue[] =>
  [...walk(fields, content, { locales: offeredIn(content) })]
    .filter(({ field }) => field.custom?.requiredForReview === true)
    .map(({ field, path, value, locale }) => ({ path, value, locale, label: labelOf(field) }))

/** Rich texts of the document itself; those of rows and blocks follow their row. */
export const untranslatedTexts = (fields: readonly FlattenedField[], content: Content): MissingText[] => {
  const locales = offeredIn(content)
  const texts = fields.filter((field) => field.type === 'richText' && field.localized)
  return texts.flatMap((field) => {
    const visits = [...walk([field], content, { locales })].filter((visit) => visit.field === field)
    return visits.some(isWritten) ? visits.filter((visit) => !isWritten(visit)).map(toMissing) : []
  })
}

const isWritten = ({ value }: Visit): boolean => isRichText(value) && !isBlankText(value)

const toMissing = ({ field, path, locale }: Visit): MissingText => ({
  path,
  locale: String(locale),
  label: labelOf(field),
})

const labelOf = (field: FlattenedField): LabelOf =>
  inPanelLanguages((language) => labelIn('label' in field ? field.label : undefined, language) ?? field.name)
