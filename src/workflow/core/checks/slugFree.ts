// The address is nobody else's: no draft, live publication or redirect has it.

import type { Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'

export const slugFree = (input: CheckInput): Issue[] => {
  const { content, slugTakenBy } = input
  if (!content.slug || !slugTakenBy) return []
  const details = { slug: String(content.slug), by: slugTakenBy }
  return [found(input, { path: 'slug', code: 'slugTaken', details })]
}
