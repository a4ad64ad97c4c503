// Subject and preheader: there, and of a length that the lists of mail programs show.

import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { messages } from '@/platform/i18n/messages'
import type { Translation } from '@/platform/i18n/translation'
import { errorAt, type Issue as Finding, warningAt } from '@/platform/issues'

type Range = Translation['newsletter']['subject']

export const lintHead = ({ subject, preheader, language, issue }: MailToLint): Finding[] => [
  ...presence({ path: 'mail.subject', name: 'subject', value: subject, written: issue.mail.subject }),
  ...presence({
    path: 'mail.preheader',
    name: 'preview line',
    value: preheader,
    written: issue.mail.preheader,
  }),
  ...lengthOf({
    path: 'mail.subject',
    name: 'subject',
    value: subject,
    range: messages[language].newsletter.subject,
  }),
  ...lengthOf({
    path: 'mail.preheader',
    name: 'preview line',
    value: preheader,
    range: messages[language].newsletter.preheader,
  }),
]

interface Line {
  path: string
  name: string
  value: string
}

const presence = ({ path, name, value, written }: Line & { written: string | null }): Finding[] => {
  if (value === '') return [errorAt(path, 'required', `The mail has no ${name} in this language. Write one.`)]
  return written
    ? []
    : [
        warningAt(
          path,
          'borrowed',
          `The mail has no ${name} of its own in this language; the title stands in.`,
        ),
      ]
}

const lengthOf = ({ path, name, value, range: { least, most } }: Line & { range: Range }): Finding[] => {
  const length = [...value].length
  if (length === 0 || (length >= least && length <= most)) return []
  const wanted = length < least ? `at least ${least}` : `at most ${most}`
  return [
    warningAt(path, 'length', `The ${name} has ${length} characters; mail programs show ${wanted} well.`),
  ]
}
