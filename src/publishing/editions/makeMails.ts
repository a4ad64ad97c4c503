// The mails of an edition, one a language, and what else they were made from.
import type { Payload, PayloadRequest } from 'payload'
import type { Issue } from '@/platform/issues'
import type { Edition, Texts } from '@/publishing/editions/edition'
import { type Frame, mailMaker } from '@/publishing/editions/mailMaker'
import type { PresentedIssue } from '@/publishing/editions/presentIssue'

export type Mails = Pick<Edition, 'frame' | 'html' | 'text'>

/** @param preview what addresses carry in a mail that shows texts which are not public */
export const makeMails = async (
  payload: Payload,
  { languages, issues }: PresentedIssue,
  { req, preview }: { req?: PayloadRequest; preview?: string } = {},
): Promise<Mails> => {
  const maker = mailMaker()
  const mails: Mails = { frame: {}, html: {}, text: {} }
  if (!maker) return mails
  for (const language of languages) {
    const issue = issues[language]
    if (!issue) continue
    const frame = await maker.frame(payload, language, req)
    mails.frame[language] = JSON.stringify(preview === undefined ? frame : { ...frame, preview })
  }
  return renderMails({ content: textsOf(issues), frame: mails.frame })
}

/** The mails of an edition made again from what it froze: the same bytes. */
export const renderMails = ({ content, frame }: { content: Texts; frame: Texts }): Mails => {
  const maker = mailMaker()
  const mails: Mails = { frame, html: {}, text: {} }
  if (!maker) return mails
  for (const [language, json] of Object.entries(frame)) {
    const issue = content[language]
    if (issue === undefined) continue
    const made = maker.render(JSON.parse(issue), JSON.parse(json) as Frame, language as never)
    mails.html[language] = made.html
    mails.text[language] = made.text
  }
  return mails
}

export const textsOf = (issues: PresentedIssue['issues']): Texts =>
  Object.fromEntries(Object.entries(issues).map(([language, issue]) => [language, JSON.stringify(issue)]))

/** What is to say about the mails that an issue would make now. */
export const lintMails = async (
  payload: Payload,
  { languages, issues }: PresentedIssue,
): Promise<Issue[]> => {
  const maker = mailMaker()
  if (!maker) return []
  const found: Issue[] = []
  for (const language of languages) {
    const issue = issues[language]
    if (issue) found.push(...maker.lint(issue, await maker.frame(payload, language), language))
  }
  return found
}
