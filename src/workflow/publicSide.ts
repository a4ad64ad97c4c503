// What the workflow asks of the public side, and publishing gives (publishing/publicSide.ts, in `custom` of
// payload.config.ts): the workflow knows that a text becomes public, not how.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import type { Considered } from '@/workflow/reviews/action'
import type { DocumentText } from '@/workflow/reviews/documents'

/** A document, and the ISO 8601 instant of what is done with it. */
export interface AtMoment {
  document: DocumentText
  at: string
}

interface Publishing extends AtMoment {
  actor: Actor
  /** What was public before keeps the addresses of its files as well. */
  keepsAddresses?: boolean
}

/** What the log is to keep of it. */
type Details = Record<string, unknown>

/** All inside the transaction of `req`. */
export interface PublicSide {
  publish: (payload: Payload, what: Publishing, req: PayloadRequest) => Promise<Details>
  unpublish: (payload: Payload, what: AtMoment, req: PayloadRequest) => Promise<Details>
  takeDown: (payload: Payload, what: AtMoment, req: PayloadRequest) => Promise<Details>
  /** Adds to a text that is considered for publication what goes out with it. */
  withItems: (payload: Payload, considered: Considered, req: PayloadRequest) => Promise<Considered>
  /** What goes out with the newest text of a document, and what it mentions that the public will not see. */
  notLive: (payload: Payload, document: DocumentText, req?: PayloadRequest) => Promise<NotLive>
  /** Path of its page as it is live; `null` for what is shown by others only. */
  pageOf: (
    payload: Payload,
    document: { type: string; id: string },
    req?: PayloadRequest,
  ) => Promise<string | null>
  /** Withdraws an earlier text that can still be looked back at; answers whether there was one. */
  purgePast: (
    payload: Payload,
    past: { type: string; id: string; publication: string | undefined; now: string },
    req: PayloadRequest,
  ) => Promise<boolean>
  /** Frozen editions that are no longer what the log says; for `npm run audit:verify`. */
  findBrokenEditions: (payload: Payload) => Promise<BrokenEdition[]>
}

export interface NotLive {
  /** What shows in its turn (the logo of a funder) stands where that stands. */
  goesOut: NamedReference[]
  absent: NamedReference[]
}

export interface NamedReference {
  /** In the text that was asked about. */
  path: string
  collection: string
  id: string
  /** In the default language, or the first that has one; `null` where it has none or was deleted. */
  title: string | null
}

export interface BrokenEdition {
  issue: string
  sequence: number
  /** `changed`: its hash is not that of its content. `unknown`: the log has another hash for it, or none. */
  because: 'changed' | 'unknown'
}

export const publicSideOf = ({ config }: Payload): PublicSide => config.custom.publicSide
