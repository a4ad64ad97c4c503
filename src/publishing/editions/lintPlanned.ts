// Looks at the mail that an issue would make if it were published now, with what would be published with it.
import type { Payload } from 'payload'
import type { Issue } from '@/platform/issues'
import type { ConsideredIssue } from '@/publishing/editions/considerIssue'
import { mailMaker } from '@/publishing/editions/mailMaker'
import { lintMails } from '@/publishing/editions/makeMails'
import { presentPlanned } from '@/publishing/editions/presentPlanned'

export const lintPlanned = async (payload: Payload, { issue, items }: ConsideredIssue): Promise<Issue[]> => {
  if (!mailMaker()) return []
  const planned = items.flatMap(({ work }) => work ?? [])
  return lintMails(payload, await presentPlanned(payload, issue, planned))
}
