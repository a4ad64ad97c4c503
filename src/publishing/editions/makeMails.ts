// The mails of an edition, one a language, and what else they were made from.
import type { Payload, PayloadRequest } from 'payload'
import type { Issue } from '@/platform/issues'
import type { Edition, Texts } from '@/publishing/editions/edition'
import { type Frame, type PresentedIssue, renderersOf } from '@/publishing/editions/renderers'

export type Mails = Pick<Edition, 'frame' | 'html' | 'text'>

/** @param preview what addresses carry in a mail that shows texts which are not public */
export const makeMails = async (
  payload: Payload,
  { languages, issues }: PresentedIssue,
  { req, preview }: { req?: PayloadRequest; preview?: string } = {},
): Promise<Mails> => {
  const frames: Texts = {}
  for (const language of languages) {
    if (!issues[language]) continue
    const frame = await renderersOf(payload).frame(payload, language, req)
    frames[language] = JSON.stringify(preview === undefined ? frame : { ...frame, preview })
  }
  return renderMails(payload, { content: issueJsons(issues), frame: frames })
}

/** The mails of an edition made again from what it froze: the same bytes. */
export const renderMails = (
  payload: Payload,
  { content, frame }: { content: Texts; frame: Texts },
): Mails => {
  const mails: Mails = { frame, html: {}, text: {} }
  for (const [language, json] of Object.entries(frame)) {
    const issue = content[language]
    if (issue === undefined) continue
    const made = renderersOf(payload).renderMail(
      JSON.parse(issue),
      JSON.parse(json) as Frame,
      language as never,
    )
    mails.html[language] = made.html
    mails.text[language] = made.text
  }
  return mails
}

export const issueJsons = (issues: PresentedIssue['issues']): Texts =>
  Object.fromEntries(Object.entries(issues).map(([language, issue]) => [language, JSON.stringify(issue)]))

/** What is to say about the mails that an issue would make now. */
export const lintMails = async (
  payload: Payload,
  { languages, issues }: PresentedIssue,
): Promise<Issue[]> => {
  const { frame, lintMail } = renderersOf(payload)
  const found: Issue[] = []
  for (const language of languages) {
    const issue = issues[language]
    if (issue) found.push(...lintMail(issue, await frame(payload, language), language))
  }
  return found
}
