// The roles a member of staff can hold, and what each may do: the one place that says so. A new role is a row.
// Four eyes bind a person, whatever roles they hold.
import { type LabelOf, label } from '@/platform/i18n/label'

export type Permission =
  /** Create documents and change one's own. */
  | 'write'
  /** Change and delete every document. */
  | 'edit'
  /** Read and link what people consented to. */
  | 'protect'
  /** Answer for what the public sees: the site, the newsletter. */
  | 'publish'
  /** Accounts, policy, connections, and publication against the checks. */
  | 'administer'
  | 'readAudit'
  | 'sendTests'
  | 'resolveComments'
  /** Make review links for guests. */
  | 'invite'
  | 'revokeReviewLinks'
  | 'revokePreviewLinks'

/** Who somebody is in the table of transitions (workflow/core/transitions.ts). */
export type WorkflowParty = 'editor' | 'publisher' | 'protection'

interface RoleDescription {
  /** Inside a sentence. */
  name: LabelOf
  /** In a list to choose from. */
  label: LabelOf
  may: readonly Permission[]
  actsAs?: WorkflowParty
}

export const roleTable = {
  contributor: {
    name: label('contributor', { fr: 'contributeur', nl: 'bijdrager' }),
    label: label('Contributor: writes own documents', {
      fr: 'Contributeur : écrit ses propres documents',
      nl: 'Bijdrager: schrijft eigen documenten',
    }),
    may: ['write'],
  },
  editor: {
    name: label('editor', { fr: 'rédacteur', nl: 'redacteur' }),
    label: label('Editor: edits every document', {
      fr: 'Rédacteur : modifie tous les documents',
      nl: 'Redacteur: bewerkt alle documenten',
    }),
    may: [
      'write',
      'edit',
      'readAudit',
      'sendTests',
      'resolveComments',
      'invite',
      'revokeReviewLinks',
      'revokePreviewLinks',
    ],
    actsAs: 'editor',
  },
  reviewer: {
    name: label('reviewer', { fr: 'relecteur', nl: 'reviewer' }),
    label: label('Reviewer: approves or asks for changes', {
      fr: 'Relecteur : approuve ou demande des changements',
      nl: 'Reviewer: keurt goed of vraagt wijzigingen',
    }),
    may: ['resolveComments'],
  },
  protection: {
    name: label('protection officer', { fr: 'responsable protection', nl: 'beschermingsfunctionaris' }),
    label: label('Protection officer: approves where people are depicted', {
      fr: 'Responsable protection : approuve quand des personnes sont reconnaissables',
      nl: 'Beschermingsfunctionaris: keurt goed waar personen in beeld zijn',
    }),
    may: ['protect', 'resolveComments', 'revokePreviewLinks'],
    actsAs: 'protection',
  },
  publisher: {
    name: label('publisher', { fr: 'éditeur responsable', nl: 'publicist' }),
    label: label('Publisher: publishes and withdraws', {
      fr: 'Éditeur responsable : publie et retire',
      nl: 'Publicist: publiceert en trekt in',
    }),
    may: [
      'write',
      'edit',
      'publish',
      'readAudit',
      'sendTests',
      'resolveComments',
      'invite',
      'revokeReviewLinks',
      'revokePreviewLinks',
    ],
    actsAs: 'publisher',
  },
  admin: {
    name: label('administrator', { fr: 'administrateur', nl: 'beheerder' }),
    label: label('Administrator: accounts, policy, connections', {
      fr: 'Administrateur : comptes, règles, connexions',
      nl: 'Beheerder: accounts, beleid, koppelingen',
    }),
    may: [
      'write',
      'edit',
      'protect',
      'publish',
      'administer',
      'readAudit',
      'sendTests',
      'resolveComments',
      'revokeReviewLinks',
      'revokePreviewLinks',
    ],
  },
} as const satisfies Record<string, RoleDescription>

export type Role = keyof typeof roleTable

export const roles = Object.keys(roleTable) as Role[]

export const isRole = (value: unknown): value is Role => roles.includes(value as Role)

/** Who acts: a member of staff, or `system` (a scheduled run). */
export interface Actor {
  id: string
  name: string
  roles: readonly Role[]
  /** For a guest who acts by link: the member of staff who invited them. Four eyes bind the two as one person. */
  voucher?: string | undefined
}

export const system: Actor = { id: 'system', name: 'system', roles: [] }

const describe = (role: Role): RoleDescription => roleTable[role]

/** The roles that have one of these permissions, in the order of the table. */
export const rolesThatMay = (...permissions: Permission[]): Role[] =>
  roles.filter((role) => permissions.some((permission) => describe(role).may.includes(permission)))

/** The roles that act as this party in the workflow. */
export const rolesActingAs = (...parties: WorkflowParty[]): Role[] =>
  parties.flatMap((party) => roles.filter((role) => describe(role).actsAs === party))

type Holder = Pick<Actor, 'roles'>

/** Whether one of somebody's roles has one of these permissions. */
export const may = (holder: Holder, ...permissions: Permission[]): boolean =>
  holds(holder, rolesThatMay(...permissions))

export const actsAs = (holder: Holder, ...parties: WorkflowParty[]): boolean =>
  holds(holder, rolesActingAs(...parties))

const holds = (holder: Holder, wanted: readonly Role[]): boolean =>
  holder.roles.some((role) => wanted.includes(role))
