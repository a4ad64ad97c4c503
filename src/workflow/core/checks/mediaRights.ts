// Files are used no longer than their rights last.
import { type CheckInput, endsBefore } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'
import type { Issue } from '@/workflow/core/issues'

export const mediaRights = (input: CheckInput): Issue[] =>
  (input.files ?? [])
    .filter(({ rightsUntil }) => endsBefore(rightsUntil, input))
    .map(({ path, rightsUntil }) =>
      found(input, { path, code: 'rightsEnded', details: { day: String(rightsUntil) } }),
    )
