// `/v1/issues/{slug}/newsletter.html|.txt|.json`: the mail of the newest edition of a live issue, as it was frozen.
import type { Payload } from 'payload'
import { z } from 'zod'
import { pageAddress } from '@/delivery/addresses'
import { type Answer, jsonAnswer, textAnswer } from '@/delivery/answers/answer'
import { elsewhere } from '@/delivery/answers/document'
import type { Issue } from '@/delivery/issues'
import { contentLanguageOf } from '@/delivery/references/reader'
import { parseNewsletterRequest } from '@/delivery/request/parameters'
import { Problem } from '@/delivery/request/problems'
import { isIntact, type StoredEdition } from '@/editions/edition'
import { lastEdition } from '@/editions/readEditions'
import type { Language } from '@/languages'
import type { MailFrame } from '@/newsletter/mailMaker'
import { forMailer, type Mailer, mailers, neutralPlaceholders } from '@/newsletter/placeholders'
import { livePublication } from '@/publications/read'

const senderSchema = z.object({ name: z.string().nullable(), email: z.string().nullable() })

export const packageSchema = z
  .object({
    subject: z.string(),
    preheader: z.string().nullable(),
    from: senderSchema,
    replyTo: z.string().nullable(),
    html: z.string(),
    text: z.string(),
    webUrl: z.string().describe('The page to view it in a browser.'),
    listId: z.string().describe('RFC 2919.'),
    language: z.string(),
    tokens: z
      .record(z.string(), z.string())
      .describe(
        'The placeholders that stand in the mail: for its reader’s address, and for links of the mailer.',
      ),
    headers: z
      .record(z.string(), z.string())
      .describe(
        'To send it with. One-click unsubscribe (RFC 8058): the address behind the placeholder must take a POST.',
      ),
    edition: z.int().min(1),
    key: z.string().describe('The same for the same mail: send nothing twice under one key.'),
  })
  .meta({ id: 'NewsletterPackage' })

export type NewsletterFormat = 'html' | 'txt' | 'json'

interface Asked {
  slugOrId: string
  format: NewsletterFormat
  search: string
}

/** @throws {Problem} 400, 404, 410 */
export const newsletterAnswer = async (payload: Payload, asked: Asked): Promise<Answer> => {
  const { locale, mailer } = parseNewsletterRequest(asked.search)
  const live = await livePublication(payload, 'issues', asked.slugOrId)
  if (!live) {
    const addressOf = (slug: string) => `/v1/issues/${encodeURIComponent(slug)}/newsletter.${asked.format}`
    return elsewhere(payload, { collection: 'issues', ...asked, addressOf })
  }
  const edition = await lastEdition(payload, live.document)
  if (!edition) throw new Problem('not-found', 'This issue has no edition yet. Publish it again.')
  if (!isIntact(edition)) throw new Error(`Edition ${edition.id} is not what was frozen: its hash differs.`)
  const language = contentLanguageOf(edition.languages, locale) as Language
  const { html, text } = edition
  if (html[language] === undefined || text[language] === undefined)
    throw new Problem('not-found', 'This edition was frozen without a mail. Publish the issue again.')
  const mail = inWordsOf(mailer, { html: html[language], text: text[language] })
  const parts = { language, tags: [`issues:${live.document}`, ...edition.references] }
  if (asked.format === 'html') return textAnswer(mail.html, 'text/html', parts)
  if (asked.format === 'txt') return textAnswer(mail.text, 'text/plain', parts)
  return jsonAnswer(packageOf(edition, { language, mail, mailer }), parts)
}

const inWordsOf = (mailer: Mailer | undefined, mail: { html: string; text: string }) =>
  mailer ? forMailer(mail, mailer) : mail

interface Made {
  language: Language
  mail: { html: string; text: string }
  mailer: Mailer | undefined
}

/** What a mailer needs to send it, once for each key. */
const packageOf = (
  edition: StoredEdition,
  { language, mail, mailer }: Made,
): z.infer<typeof packageSchema> => {
  const issue = JSON.parse(edition.content[language] ?? '{}') as Issue
  const { brand, site, ...addresses } = JSON.parse(edition.frame[language] ?? '{}') as MailFrame
  const tokens: Record<string, string> = mailer ? mailers[mailer] : neutralPlaceholders
  const listId = `newsletter.${new URL(addresses.pages).hostname}`
  return {
    subject: issue.mail.subject ?? issue.title,
    preheader: issue.mail.preheader,
    from: brand.from,
    replyTo: issue.mail.replyTo ?? brand.replyTo,
    ...mail,
    webUrl: pageAddress(addresses, issue, language),
    listId,
    language,
    tokens,
    headers: {
      'List-Id': `${JSON.stringify(site.name)} <${listId}>`,
      'List-Unsubscribe': `<${tokens.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    edition: edition.sequence,
    key: `${edition.issue}:${edition.sequence}:${language}:${edition.hash.slice(0, 16)}`,
  }
}
