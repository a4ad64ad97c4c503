// Whether a link can still be used for its one decision, and why not. Pure.

export interface LinkFacts {
  revision: string
  step: string
  expiresAt: string
  revokedAt: string | null
  usedAt: string | null
}

export interface DocumentFacts {
  stage: string
  revision: string
  /** The step that awaits a decision, if a guest may make it. */
  step: string | null
  /** It has a name that nobody outside may read. */
  isHeld: boolean
}

export type LinkState = 'open' | 'used' | 'revoked' | 'expired' | 'changed' | 'closed'

/** What is final comes first: a used link says so for ever. */
export const linkState = (link: LinkFacts, document: DocumentFacts, now: Date): LinkState => {
  if (link.usedAt) return 'used'
  if (link.revokedAt) return 'revoked'
  if (new Date(link.expiresAt) <= now) return 'expired'
  if (link.revision !== document.revision) return 'changed'
  if (document.isHeld) return 'closed'
  return document.stage === 'inReview' && document.step === link.step ? 'open' : 'closed'
}

/** 410: this link never works again. 409: the document is not (any more) as this link has it. */
export const linkStatus: Record<Exclude<LinkState, 'open'>, 409 | 410> = {
  used: 410,
  revoked: 410,
  expired: 410,
  changed: 409,
  closed: 409,
}
