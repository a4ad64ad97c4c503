// Where people sign in elsewhere (OpenID Connect), and which roles that gives them; from the environment.
import { isRole, type Role } from '@/access/roles'

export interface ProviderSettings {
  /** Address of the provider; its description lies below it, at `.well-known/openid-configuration`. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What is asked for, with blanks between. */
  scope: string
  /** On the button: “Sign in with {name}”. */
  name: string
  /** Claim that holds groups or roles, dots between its parts: `realm_access.roles`. */
  rolesClaim: string
  /** What the claim says, and the role that is; empty: roles are given in the panel. */
  roles: ReadonlyMap<string, Role>
  /** Whether an address counts that the provider does not call verified. */
  trustsEmail: boolean
}

type Variables = Record<string, string | undefined>

/** Of variables that `readEnvironment` accepted; undefined where people sign in with passwords alone. */
export const readProvider = (variables: Variables): ProviderSettings | undefined => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = variables
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    scope: variables.OIDC_SCOPE || 'openid profile email',
    name: variables.OIDC_NAME || new URL(OIDC_ISSUER).hostname,
    rolesClaim: variables.OIDC_ROLES_CLAIM || 'roles',
    roles: parseRoles(variables.OIDC_ROLES ?? '') ?? new Map(),
    trustsEmail: variables.OIDC_TRUST_EMAIL === 'true',
  }
}

/** `CMS-Editors=editor, CMS-Chiefs=publisher`; undefined where a part of it is no such pair. */
export const parseRoles = (text: string): Map<string, Role> | undefined => {
  const pairs = text.split(',').filter((part) => part.trim() !== '')
  const roles = new Map<string, Role>()
  for (const pair of pairs) {
    const [, group = '', role = ''] = /^\s*(.+?)\s*=\s*(\w+)\s*$/.exec(pair) ?? []
    if (!isRole(role)) return undefined
    roles.set(group, role)
  }
  return roles
}
