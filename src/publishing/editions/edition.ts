// An edition: an issue frozen as it went out, and the hash that tells whether it still is what was frozen.

import type { FrozenItem } from '@/publishing/editions/frozenIssue'
import { canonicalJson, sha256, storable } from '@/workflow/audit/chain'

/** By language; each value the text of a document. */
export type Texts = Record<string, string>

export interface HeldPublication {
  id: string
  type: string
  document: string
  revision: string
  number: number
}

export interface ItemChanges {
  added: FrozenItem[]
  removed: FrozenItem[]
  /** Another text of it was public when this edition was frozen. */
  changed: FrozenItem[]
}

export interface Changes {
  /** Whether the issue's own text (title, editorial, order) is another one. */
  issue: boolean
  items: Record<string, ItemChanges>
}

export interface Edition {
  issue: string
  /** 1, 2, 3 … within the issue. */
  sequence: number
  slug: string
  languages: string[]
  /** The issue and its items, as they were public. */
  publications: HeldPublication[]
  /** The issue as `/v1` presented it, with rich text as editor states; the text of a JSON document. */
  content: Texts
  /** What e-mails also need (brand, site, addresses); the text of a JSON document. */
  frame: Texts
  html: Texts
  text: Texts
  /** Compared with the previous edition; null for the first. */
  changes: Changes | null
  /** ISO 8601 instant. */
  at: string
  by: string
  byName: string
}

/** As the database keeps it. */
export interface StoredEdition extends Edition {
  id: string
  hash: string
  /** The hash as published, before anything in it was withdrawn. */
  originalHash: string
  redactedAt: string | null
  /** `collection:id` of every document it shows. */
  references: string[]
  /** `id/filename` of every file whose address is in it, also in what was taken out of it since. */
  files: string[]
}

export const editionKey = (issue: string, sequence: number): string => `${issue}#${sequence}`

/** Lower-case hex SHA-256 over the canonical JSON of what was frozen. */
export const hashEdition = (edition: Edition): string => {
  const { issue, sequence, slug, languages, publications, content } = edition
  const { frame, html, text, changes, at, by, byName } = edition
  const frozen = { issue, sequence, slug, languages, publications, content }
  return sha256(canonicalJson(storable({ ...frozen, frame, html, text, changes, at, by, byName })))
}

export const isIntact = (edition: StoredEdition): boolean => hashEdition(edition) === edition.hash
