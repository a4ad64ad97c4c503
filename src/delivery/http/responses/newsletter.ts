// `/v1/issues/{slug}/newsletter.html|.txt|.json`: the mail of the newest edition of a live issue, as it was frozen; in a
// preview the one that it would make now.
import type { Payload } from 'payload'
import { z } from 'zod'
import type { PreviewRequest } from '@/delivery/http/preview'
import { elsewhere } from '@/delivery/http/responses/document'
import { documentAt } from '@/delivery/http/responses/documentAt'
import { type IssueMail, issueMail } from '@/delivery/http/responses/issueMail'
import { jsonResponse, type PublicResponse, textResponse } from '@/delivery/http/responses/response'
import { webUrlOf } from '@/delivery/newsletter/editionRenderers'
import { forMailer, type Mailer, mailers, neutralPlaceholders } from '@/delivery/newsletter/placeholders'
import { parseNewsletterRequest } from '@/delivery/query/parameters'

const senderSchema = z.object({ name: z.string().nullable(), email: z.string().nullable() })

export const packageSchema = z
  .object({
    subject: z.string(),
    preheader: z.string().nullable(),
    from: senderSchema,
    replyTo: z.string().nullable(),
    html: z.string(),
    text: z.string(),
    webUrl: z.string().describe('The page to read it in a browser.'),
    listId: z.string().describe('RFC 2919.'),
    language: z.string(),
    tokens: z
      .record(z.string(), z.string())
      .describe('The placeholders in the e-mail: for the recipient’s address and for links of the mailer.'),
    headers: z
      .record(z.string(), z.string())
      .describe(
        'Headers to send it with. One-click unsubscribe (RFC 8058): the address behind the placeholder must accept POST, and both headers must be signed with DKIM.',
      ),
    edition: z.int().min(1),
    key: z.string().describe('Identical for identical e-mails: never send twice under the same key.'),
  })
  .meta({ id: 'NewsletterPackage' })

export type NewsletterFormat = 'html' | 'txt' | 'json'

interface Asked {
  slugOrId: string
  format: NewsletterFormat
  search: string
  preview?: PreviewRequest | undefined
}

/** @throws {Problem} 400, 404, 410; for a preview also 401, 403 */
export const newsletterAnswer = async (payload: Payload, asked: Asked): Promise<PublicResponse> => {
  const { locale, mailer } = parseNewsletterRequest(asked.search)
  const found = await documentAt(payload, { collection: 'issues', ...asked })
  if (!found) {
    const addressOf = (slug: string) => `/v1/issues/${encodeURIComponent(slug)}/newsletter.${asked.format}`
    return elsewhere(payload, { collection: 'issues', ...asked, addressOf })
  }
  const mail = await issueMail(payload, { ...found, locale })
  const said = inWordsOf(mailer, mail)
  const { language, references } = mail
  const parts = { language, tags: [`issues:${found.publication.document}`, ...references] }
  if (asked.format === 'html') return textResponse(said.html, 'text/html', parts)
  if (asked.format === 'txt') return textResponse(said.text, 'text/plain', parts)
  return jsonResponse(packageOf({ ...mail, ...said }, mailer), parts)
}

const inWordsOf = (mailer: Mailer | undefined, mail: { html: string; text: string }) =>
  mailer ? forMailer(mail, mailer) : mail

/** What a mailer needs to send it, once for each key. */
const packageOf = (mail: IssueMail, mailer: Mailer | undefined): z.infer<typeof packageSchema> => {
  const { issue, frame, language, html, text, sequence, key } = mail
  const tokens: Record<string, string> = mailer ? mailers[mailer] : neutralPlaceholders
  const listId = `newsletter.${new URL(frame.pages).hostname}`
  return {
    subject: issue.mail.subject ?? issue.title,
    preheader: issue.mail.preheader,
    from: frame.brand.from,
    replyTo: issue.mail.replyTo ?? frame.brand.replyTo,
    html,
    text,
    webUrl: webUrlOf(issue, frame, language),
    listId,
    language,
    tokens,
    headers: {
      'List-Id': `${JSON.stringify(frame.site.name)} <${listId}>`,
      'List-Unsubscribe': `<${tokens.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    edition: sequence,
    key,
  }
}
