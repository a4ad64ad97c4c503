// What would go wrong with a mail once it is sent, found before: pure, over the finished mail and its issue.
import { lintHead } from '@/delivery/newsletter/lint/head'
import { lintImages } from '@/delivery/newsletter/lint/images'
import { lintLinks } from '@/delivery/newsletter/lint/links'
import type { MailToLint } from '@/delivery/newsletter/lint/mailToLint'
import { lintNotes, lintThanks } from '@/delivery/newsletter/lint/owed'
import { lintSize } from '@/delivery/newsletter/lint/size'
import type { Issue as Finding } from '@/platform/issues'

/** Paths are those of the issue's fields: `mail.subject`, `sections.2`; `html` where it is the mail as a whole. */
export const lintMail = (mail: MailToLint): Finding[] => [
  ...lintHead(mail),
  ...lintSize(mail),
  ...lintImages(mail),
  ...lintLinks(mail),
  ...lintThanks(mail),
  ...lintNotes(mail),
]
