// What the lint reads: a finished mail, its issue, and where its links may lead.
import type { Mail } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'
import type { Issue } from '@/public-types'

export interface MailToLint extends Mail {
  language: Language
  issue: Issue
  /** Where the pages of documents are, as given to `renderMail`. */
  siteUrl: string
  /** Paths of the documents that are live, or will be once the issue is: `/articles/a-nurse-twice`. */
  knownPaths: ReadonlySet<string>
}
