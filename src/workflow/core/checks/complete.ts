// Complete: what a reviewer may expect to be there before being asked to read.
import { isBlankText, isRichText } from '@/content/content'
import type { Issue } from '@/platform/issues'
import { type CheckInput, mainLanguage } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/messages'

export const complete = (input: CheckInput): Issue[] => {
  const main = mainLanguage(input.content)
  return [
    ...input.required
      .filter(({ value, locale = main }) => locale === main && isMissing(value))
      .map(({ path, label }) => found(input, { path, code: 'required', details: { label } })),
    ...input.missing.map(({ path, collection }) =>
      found(input, { path, code: 'referenceMissing', details: { collection } }),
    ),
    ...(input.isEntry || input.content.slug ? [] : [found(input, { path: 'slug', code: 'slugMissing' })]),
  ]
}

export const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isRichText(value) && isBlankText(value))
