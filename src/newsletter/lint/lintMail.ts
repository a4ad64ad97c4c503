// What would go wrong with a mail once it is sent, found before: pure, over the finished mail and its issue.
import type { Issue } from '@/delivery/issues'
import type { Language } from '@/languages'
import { lintHead } from '@/newsletter/lint/head'
import { lintImages } from '@/newsletter/lint/images'
import { lintLinks } from '@/newsletter/lint/links'
import { lintNotes, lintThanks } from '@/newsletter/lint/owed'
import { lintSize } from '@/newsletter/lint/size'
import type { Mail } from '@/newsletter/types'
import type { Issue as Finding } from '@/workflow/issues'

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
