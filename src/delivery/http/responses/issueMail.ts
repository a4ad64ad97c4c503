// The mail of an issue in one language: as it was frozen, or as it would go out now.
import type { Payload } from 'payload'
import { contentLanguageOf } from '@/content/reader'
import { Problem } from '@/delivery/http/problems'
import type { Found } from '@/delivery/http/responses/documentAt'
import type { MailFrame } from '@/delivery/newsletter/editionRenderers'
import type { Language } from '@/platform/i18n/languages'
import type { Issue } from '@/public-types'
import { isIntact, type Texts } from '@/publishing/editions/edition'
import { issueJsons, type Mails, makeMails } from '@/publishing/editions/makeMails'
import { presentNext } from '@/publishing/editions/presentPlanned'
import { lastEdition } from '@/publishing/editions/readEditions'
import { sha256 } from '@/workflow/audit/chain'

/** A finished mail in one language, and what it was made from. */
export interface IssueMail {
  language: Language
  html: string
  text: string
  issue: Issue
  frame: MailFrame
  sequence: number
  /** One for each edition and language, also after something was withdrawn from it: a mailer sends once under it. */
  key: string
  references: string[]
}

/** The issue whose mail it is, live or as if it were. */
interface Asked extends Found {
  locale: Language
}

/** @throws {Problem} 404 */
export const issueMail = (payload: Payload, { preview, ...asked }: Asked): Promise<IssueMail> =>
  preview ? plannedMail(payload, { ...asked, preview }) : frozenMail(payload, asked)

const frozenMail = async (payload: Payload, { publication, locale }: Asked): Promise<IssueMail> => {
  const edition = await lastEdition(payload, publication.document)
  if (!edition) throw new Problem('not-found', 'This issue has no edition yet. Publish it again.')
  if (!isIntact(edition)) throw new Error(`Edition ${edition.id} is not what was frozen: its hash differs.`)
  const language = contentLanguageOf(edition.languages, locale)
  const { issue, sequence, originalHash, references } = edition
  const mail = mailIn(edition, language)
  if (!mail)
    throw new Problem('not-found', 'This edition was frozen without a mail. Publish the issue again.')
  const key = `${issue}:${sequence}:${language}:${originalHash.slice(0, 16)}`
  return { ...mail, sequence, references, key }
}

/** The mail that the issue would make if it went out now. */
const plannedMail = async (
  payload: Payload,
  { publication, locale, preview: { planned, token } }: Required<Asked>,
): Promise<IssueMail> => {
  const { document } = publication
  const { issues, ...presented } = await presentNext(payload, publication, planned)
  const language = contentLanguageOf(presented.languages, locale)
  const asked = { ...presented, issues, languages: [language] }
  const mails = await makeMails(payload, asked, { preview: token })
  const mail = mailIn({ ...mails, content: issueJsons(issues) }, language)
  if (!mail) throw new Error(`No mail was made in ${language}.`)
  const hash = sha256(`${mail.html}${mail.text}`.replaceAll(token, ''))
  const key = `${document}:preview:${language}:${hash.slice(0, 16)}`
  return { ...mail, sequence: mail.issue.editions, key, references: [] }
}

const mailIn = ({ content, frame, html, text }: Mails & { content: Texts }, language: Language) => {
  const [inHtml, inText] = [html[language], text[language]]
  if (inHtml === undefined || inText === undefined) return undefined
  return {
    language,
    html: inHtml,
    text: inText,
    issue: JSON.parse(content[language] ?? '{}') as Issue,
    frame: JSON.parse(frame[language] ?? '{}') as MailFrame,
  }
}
