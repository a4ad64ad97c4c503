// What would go wrong with a mail once it is sent, found before: pure, over the finished mail and its issue.
import type { Issue } from '@/delivery/documents/issues'
import { lintHead } from '@/delivery/newsletter/lint/head'
import { lintImages } from '@/delivery/newsletter/lint/images'
import { lintLinks } from '@/delivery/newsletter/lint/links'
import { lintNotes, lintThanks } from '@/delivery/newsletter/lint/owed'
import { lintSize } from '@/delivery/newsletter/lint/size'
import type { Mail } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import type { Issue as Finding } from '@/platform/issues'

export interface MailToLint extends Mail {
  language: Language
  issue: Issue
  /** Where the pages of documents are, as given to `renderMail`. */
  siteUrl: string
  /** Paths of the documents that are live, or will be once the issue is: `/articles/a-nurse-twice`. */
  knownPaths: ReadonlySet<string>
}

/** Paths are those of the issue's fields: `mail.subject`, `sections.2`; `html` where it is the mail as a whole. */
export const lintMail = (mail: MailToLint): Finding[] => [
  ...lintHead(mail),
  ...lintSize(mail),
  ...lintImages(mail),
  ...lintLinks(mail),
  ...lintThanks(mail),
  ...lintNotes(mail),
]
