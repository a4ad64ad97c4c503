// Every picture has words for readers who do not see it; a language without its own reads those of another.

import type { Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'

export const alternativeText = (input: CheckInput): Issue[] =>
  input.images.flatMap(({ path, hasAlt, without = [] }) => {
    if (!hasAlt) return [found(input, { path, code: 'altMissing' })]
    if (without.length === 0) return []
    const details = { languages: without.join(', ') }
    return [found(input, { path, code: 'altNotTranslated', details, severity: 'warning' })]
  })
