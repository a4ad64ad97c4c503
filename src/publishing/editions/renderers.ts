// What editions ask of delivery (newsletter/editionRenderers.ts, in `custom` of payload.config.ts): how an issue is
// presented, and how it becomes a mail.
import type { Payload, PayloadRequest } from 'payload'
import type { Language } from '@/platform/i18n/languages'
import type { Issue } from '@/platform/issues'
import type { Issue as PublicIssue } from '@/public-types'
import type { Publication } from '@/publishing/publications/readQuery'

export type Frame = Record<string, unknown>

/** What is seen of documents that are not public, or not yet so. */
export interface Planned {
  /** To be taken for live, over what is. */
  publications: readonly Publication[]
  /** Where their files are found, which are not public either. */
  fileUrl?: ((path: string) => string) | undefined
}

export interface IssueToPresent {
  publication: Publication
  /** The edition it is, or would be. */
  sequence: number
  planned?: Planned
}

export interface PresentedIssue {
  languages: Language[]
  issues: Partial<Record<Language, PublicIssue>>
  /** `collection:id` of every document it asked for. */
  references: string[]
}

export interface EditionRenderers {
  /** In each of its languages as `/v1` does, with rich text kept as editor states. */
  present: (payload: Payload, issue: IssueToPresent, req?: PayloadRequest) => Promise<PresentedIssue>
  /** What a mail needs beside its issue: brand, site, addresses. Frozen with the edition, so plain JSON. */
  frame: (payload: Payload, language: Language, req?: PayloadRequest) => Promise<Frame>
  /** Pure: the same issue and frame give the same bytes. The issue has its rich text as editor states. */
  renderMail: (issue: PublicIssue, frame: Frame, language: Language) => { html: string; text: string }
  /** Remarks on the mail that the issue would make; paths are those of the issue's fields. */
  lintMail: (issue: PublicIssue, frame: Frame, language: Language) => Issue[]
}

export const renderersOf = ({ config }: Payload): EditionRenderers => config.custom.editionRenderers
