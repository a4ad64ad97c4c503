// Checks look at a content and what is known about its surroundings, and list what they find. They never throw.
import { commentsResolved } from '@/workflow/checks/commentsResolved'
import { complete } from '@/workflow/checks/complete'
import type { Issue } from '@/workflow/issues'

/** What a check may know; gathered by the caller, who has the database. */
export interface CheckInput {
  /** Every language: localised values are objects by language. */
  content: Record<string, unknown>
  /** Values that a reader cannot do without, found along the fields of the collection. */
  required: RequiredValue[]
  /** Uploads used in the document: where, and whether they carry an alternative text. */
  images: { path: string; hasAlt: boolean }[]
  /** References to documents that do not exist any more. */
  missing: { path: string; collection: string }[]
  /** Who else uses the slug: a document, a live publication or a redirect. */
  slugTakenBy?: string | undefined
  /** Comments that must be settled before approval, and are not. */
  blockingComments?: readonly { path: string | null; authorName: string | null }[] | undefined
}

export interface RequiredValue {
  path: string
  label: string
  value: unknown
}

export type Check = (input: CheckInput) => Issue[]

export const checks = { commentsResolved, complete } satisfies Record<string, Check>

export type CheckName = keyof typeof checks

export const runChecks = (names: readonly CheckName[], input: CheckInput): Issue[] =>
  names.flatMap((name) => checks[name](input))
