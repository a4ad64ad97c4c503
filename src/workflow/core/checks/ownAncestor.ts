// A project is not part of itself, neither in the newest texts nor before the public. Saving refuses the first; the second
// comes about when projects change places and are published one by one.

import type { Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'

export const ownAncestor = (input: CheckInput): Issue[] =>
  input.isOwnAncestor ? [found(input, { path: 'parent', code: 'ownAncestor' })] : []
