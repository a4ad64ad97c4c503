// Complete: what a reviewer may expect to be there before being asked to read.
import { isBlankText, isRichText } from '@/content/content'
import type { CheckInput } from '@/workflow/checks'
import { errorAt, type Issue } from '@/workflow/issues'

export const complete = (input: CheckInput): Issue[] => [
  ...input.required
    .filter(({ value }) => isMissing(value))
    .map(({ path, label }) => errorAt(path, 'required', `Fill in “${label}” before asking for a review.`)),
  ...input.images
    .filter(({ hasAlt }) => !hasAlt)
    .map(({ path }) =>
      errorAt(
        path,
        'altMissing',
        'Describe this image in its alternative text, for readers who do not see it.',
      ),
    ),
  ...input.missing.map(({ path, collection }) =>
    errorAt(
      path,
      'referenceMissing',
      `This points to an entry of “${collection}” that was deleted. Choose another or remove it.`,
    ),
  ),
  ...slugIssues(input),
]

const slugIssues = ({ content, slugTakenBy }: CheckInput): Issue[] => {
  if (!content.slug)
    return [errorAt('slug', 'required', 'Give the document an address (slug) before asking for a review.')]
  if (slugTakenBy)
    return [
      errorAt(
        'slug',
        'slugTaken',
        `The address “${content.slug}” is taken by ${slugTakenBy}. Choose another.`,
      ),
    ]
  return []
}

const isMissing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0) ||
  (isRichText(value) && isBlankText(value))
