// The mail that an issue would make by the newest texts of itself and of all it holds, whatever their stage: marked as a
// test, with the pictures that it needs.

import type { Payload } from 'payload'
import type { FigureParts } from '@/collections/cards/card'
import { putAway } from '@/collections/reviews/stages'
import { editionRenderers, type MailFrame, mailOf } from '@/delivery/newsletter/editionRenderers'
import { neutralPlaceholders } from '@/delivery/newsletter/placeholders'
import type { Mail } from '@/delivery/newsletter/types'
import { batchedReads } from '@/platform/database/batchedReads'
import { ContentError, StateError } from '@/platform/errors'
import { defaultLanguage, type Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { noticeIn } from '@/platform/i18n/noticeIn'
import { errorAt, type Issue } from '@/platform/issues'
import { considerIssue } from '@/publishing/editions/considerIssue'
import { presentPlanned } from '@/publishing/editions/presentPlanned'
import { runChecks } from '@/workflow/core/checks'
import type { Considered } from '@/workflow/reviews/action'

export interface NewestMail {
  mail: Mail
  language: Language
  /** Of the issue's text. */
  revision: string
  frame: MailFrame
  /** Figures that are drawn, by the address that the mail names. */
  charts: Map<string, FigureParts>
  /** What readiness would say of the mail. */
  remarks: Issue[]
}

interface Asked {
  id: string
  /** The default one, else the first it is offered in, where none is named. */
  language: Language | undefined
  now: Date
  /** Language of the person who asks. */
  reader: string | undefined
}

/** @throws {ContentError} 400, {MissingError} 404, {StateError} 409 for an archived issue */
export const newestMail = async (
  payload: Payload,
  { id, language: wanted, now, reader }: Asked,
): Promise<NewestMail> => {
  const { issue, items } = await considerIssue(batchedReads(payload), id, now)
  const { stage } = issue.review
  const { revision } = issue.document
  if (putAway.includes(stage))
    throw new StateError('This issue is archived or in the trash. Restore it first.', { stage, revision })
  const shown = items.flatMap(({ place: { path }, considered }) =>
    considered && !putAway.includes(considered.review.stage) ? [{ path, ...considered }] : [],
  )
  refuseHeld(issue, shown, reader)
  const presented = await presentPlanned(payload, issue, shown)
  const language = languageOf(presented.languages, wanted)
  const content = presented.issues[language]
  if (!content) throw new Error(`The issue was not presented in ${language}.`)
  const frame = (await editionRenderers.frame(payload, language)) as MailFrame
  const charts = new Map<string, FigureParts>()
  const { test, testNotice } = messages[language].public
  const mail = mailOf(content, frame, language, {
    notice: testNotice,
    placeholders: neutralPlaceholders,
    chartUrl: (figure) => {
      const url = `${frame.own}/v1/figures/${encodeURIComponent(figure.id)}/chart.png?locale=${language}`
      charts.set(url, figure)
      return url
    },
  })
  const remarks = editionRenderers.lintMail(content, frame, language)
  return {
    mail: { ...mail, subject: `[${test}] ${mail.subject}` },
    language,
    revision,
    frame,
    charts,
    remarks,
  }
}

type Shown = Considered & { path: string }

/** The real name of somebody under protection leaves by no door, not even on the way to a colleague. It is not told. */
const refuseHeld = (issue: Considered, items: readonly Shown[], language: string | undefined): void => {
  const isHeld = [issue, ...items].some(({ content }) => runChecks(['realNames'], content).length > 0)
  if (isHeld) throw new StateError(noticeIn(language, 'awaitsProtection'))
}

const languageOf = (offered: readonly Language[], wanted: Language | undefined): Language => {
  const [first = defaultLanguage] = offered
  if (wanted === undefined) return offered.includes(defaultLanguage) ? defaultLanguage : first
  if (offered.includes(wanted)) return wanted
  const message = `The issue is not offered in this language. Use ${offered.join(', ')}.`
  throw new ContentError(message, [errorAt('language', 'language', message)])
}
