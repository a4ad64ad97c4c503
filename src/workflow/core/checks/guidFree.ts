// The permanent identifier of a podcast is no other show's.

import type { Issue } from '@/platform/issues'
import type { CheckInput } from '@/workflow/core/checks/input'
import { found } from '@/workflow/core/checks/words'

export const guidFree = (input: CheckInput): Issue[] => {
  const { content, guidTakenBy } = input
  if (!guidTakenBy) return []
  const details = { guid: String(content.guid), by: guidTakenBy }
  return [found(input, { path: 'guid', code: 'guidTaken', details })]
}
