// Looks at the mail that an issue would make if it were published now, with what would be published with it.
import type { Payload } from 'payload'
import type { ConsideredIssue } from '@/editions/considerIssue'
import { mailMaker } from '@/editions/mailMaker'
import { lintMails } from '@/editions/makeMails'
import { presentPlanned } from '@/editions/presentPlanned'
import type { Issue } from '@/workflow/issues'

export const lintPlanned = async (payload: Payload, { issue, items }: ConsideredIssue): Promise<Issue[]> => {
  if (!mailMaker()) return []
  const planned = items.flatMap(({ work }) => work ?? [])
  return lintMails(payload, await presentPlanned(payload, issue, planned))
}
