// A finished mail, and what its remarks are made from.
import type { Issue } from '@/delivery/documents/issues'
import type { Mail } from '@/delivery/newsletter/types'
import type { Language } from '@/platform/i18n/languages'

export interface MailToLint extends Mail {
  language: Language
  issue: Issue
  /** Where the pages of documents are, as given to `renderMail`. */
  siteUrl: string
  /** Paths of the documents that are live, or will be once the issue is: `/articles/a-nurse-twice`. */
  knownPaths: ReadonlySet<string>
}
