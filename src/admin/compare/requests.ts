// What the Compare tab asks.
import { type Answer, ask, posting, type Target } from '@/admin/workflow/requests'
import type { Change } from '@/workflow/comparison/changes'
import type { Revisions } from '@/workflow/comparison/revisions'

interface ToldText {
  revision: string | null
  at: string | null
  author: { id: string; name: string } | null
}

export interface ComparedTexts {
  from: ToldText & { is: 'seen' | 'live' | 'empty' | 'revision' }
  to: ToldText
  changes: Change[]
  titles: Record<string, string>
  truncated: boolean
}

export interface Chosen {
  /** A revision, or `seen`, `live`, `empty`. */
  from: string
  /** A revision, or `current`. */
  to: string
  /** A language, or `all`. */
  locale: string
}

export const fetchComparison = ({ api, type, id }: Target, chosen: Chosen): Promise<Answer<ComparedTexts>> =>
  ask(`${api}/${type}/${id}/compare?${new URLSearchParams({ ...chosen, unchanged: 'true' })}`)

export const fetchRevisions = ({ api, type, id }: Target, page: number): Promise<Answer<Revisions>> =>
  ask(`${api}/${type}/${id}/revisions?${new URLSearchParams({ page: String(page) })}`)

/** Notes that this text is before the person's eyes. */
export const postSeen = ({ api, type, id }: Target, revision: string): Promise<Answer<unknown>> =>
  ask(`${api}/${type}/${id}/seen`, posting({ revision }))

export const postRestore = ({ api, type }: Target, version: string): Promise<Answer<unknown>> =>
  ask(`${api}/${type}/versions/${version}?draft=true`, posting({}))
