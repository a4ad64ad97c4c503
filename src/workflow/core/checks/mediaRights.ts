// Files are used no longer than their rights last.

import type { Issue } from '@/platform/issues'
import { type CheckInput, endsBefore } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'

export const mediaRights = (input: CheckInput): Issue[] =>
  (input.files ?? [])
    .filter(({ rightsUntil }) => endsBefore(rightsUntil, input))
    .map(({ path, rightsUntil }) =>
      found(input, { path, code: 'rightsEnded', details: { day: String(rightsUntil) } }),
    )
