// Players ask how large a recording is and of which type before they play it. What cannot be asked, because a network is
// away, is said and lets the text pass; an address at which nothing can be heard does not.
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'
import type { Issue } from '@/platform/issues'
import type { CheckInput, UnknownRecording } from '@/workflow/core/checks/input'
import { type Details, found, type IssueCode } from '@/workflow/core/checks/messages'

export const recordings = (input: CheckInput): Issue[] =>
  (input.recordings ?? []).map(({ path, finding }) => {
    const { field, ...rest } = problemOf(finding)
    return found(input, { path: `${path}.${field}`, ...rest })
  })

interface Problem {
  field: 'url' | 'bytes'
  code: IssueCode
  details?: Details
  severity?: Issue['severity']
}

const problemOf = (finding: UnknownRecording['finding']): Problem => {
  switch (finding?.outcome) {
    case 'missing':
      return { field: 'url', code: 'recordingMissing', details: { status: String(finding.status) } }
    case 'other':
      return { field: 'url', code: 'recordingOther', details: { type: finding.mimeType } }
    case 'inside':
      return { field: 'url', code: 'recordingInside' }
    case 'silent':
      return {
        field: 'bytes',
        code: 'recordingSilent',
        details: { why: finding.status === null ? noAnswer : statusOf(finding.status) },
        severity: 'warning',
      }
    default:
      return { field: 'bytes', code: 'recordingUnknown', severity: 'warning' }
  }
}

const noAnswer = label('no answer within three seconds')

const statusOf = (status: number) => filled(label('status {status}'), { status })
