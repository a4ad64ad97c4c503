// The permanent identifier of a podcast is no other show's.
import type { CheckInput } from '@/workflow/checks/input'
import { found } from '@/workflow/checks/words'
import type { Issue } from '@/workflow/issues'

export const guidFree = (input: CheckInput): Issue[] => {
  const { content, guidTakenBy } = input
  if (!guidTakenBy) return []
  const details = { guid: String(content.guid), by: guidTakenBy }
  return [found(input, { path: 'guid', code: 'guidTaken', details })]
}
