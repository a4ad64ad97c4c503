// The seam to the newsletter: how an issue becomes a mail. Given from outside at the start; without it editions hold no
// HTML and text, and readiness says nothing of the mail.
import type { Payload, PayloadRequest } from 'payload'
import type { Language } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import type { Issue as PublicIssue } from '@/public-types'

export type Frame = Record<string, unknown>

export interface MailMaker {
  /** What a mail needs beside its issue: brand, site, addresses. Frozen with the edition, so plain JSON. */
  frame: (payload: Payload, language: Language, req?: PayloadRequest) => Promise<Frame>
  /** Pure: the same issue and frame give the same bytes. The issue has its rich text as editor states. */
  render: (issue: PublicIssue, frame: Frame, language: Language) => { html: string; text: string }
  /** Remarks on the mail that the issue would make; paths are those of the issue's fields. */
  lint: (issue: PublicIssue, frame: Frame, language: Language) => Issue[]
}

let given: MailMaker | undefined

export const setMailMaker = (maker: MailMaker | undefined): void => {
  given = maker
}

export const mailMaker = (): MailMaker | undefined => given
