// The roles a member of staff can hold. Four eyes bind a person, whatever roles they hold.

export const roles = ['contributor', 'editor', 'reviewer', 'protection', 'publisher', 'admin'] as const

export type Role = (typeof roles)[number]

/** Who acts: a member of staff, or `system` (a scheduled run). */
export interface Actor {
  id: string
  name: string
  roles: readonly Role[]
  /** For a guest who acts by link: the member of staff who invited them. Four eyes bind the two as one person. */
  voucher?: string | undefined
}

export const system: Actor = { id: 'system', name: 'system', roles: [] }
