// Whose account it is that a provider vouches for, and with which roles. Pure.
import type { Role } from '@/access/roles'
import type { ProviderSettings } from '@/accounts/oidc/settings'
import { isObject } from '@/content/content'

export type Claims = Record<string, unknown> & { iss: string; sub: string }

export interface KnownAccount {
  id: string
  active: boolean
  roles: readonly Role[]
  /** As {@link identityOf} has it; absent while the person signed in with a password only. */
  identity?: string | null
}

/** Why nobody is signed in; the sign-in page says it in words. */
export type Refusal = 'cancelled' | 'expired' | 'provider' | 'email' | 'noAccount' | 'noRole' | 'switchedOff'

export type Decision =
  | { kind: 'signIn'; id: string; changes: { identity?: string; roles?: Role[] } }
  | { kind: 'create'; data: { identity: string; email: string; name: string; roles: Role[]; active: true } }
  | { kind: 'refuse'; refusal: Refusal }

type Settings = Pick<ProviderSettings, 'roles' | 'rolesClaim' | 'trustsEmail'>

interface Known {
  /** The account that signed in by this identity before. */
  byIdentity: KnownAccount | undefined
  byEmail: KnownAccount | undefined
}

/** What stays the same for a person at a provider: an e-mail address may pass to somebody else (OpenID Connect Core, 5.7). */
export const identityOf = ({ iss, sub }: Pick<Claims, 'iss' | 'sub'>): string => `${iss}#${sub}`

export const decideSignIn = (
  claims: Claims,
  { byIdentity, byEmail }: Known,
  settings: Settings,
): Decision => {
  const email = emailIn(claims, settings)
  const roles = rolesIn(claims, settings)
  const account = byIdentity ?? (email ? byEmail : undefined)
  if (settings.roles.size > 0 && roles.length === 0) return refuse('noRole')
  if (account && !account.active) return refuse('switchedOff')
  if (account?.identity && account.identity !== identityOf(claims)) return refuse('noAccount')
  if (account) return { kind: 'signIn', id: account.id, changes: changesOf(account, claims, roles) }
  if (!email) return refuse('email')
  // Without roles by claims, an administrator decides who comes in.
  if (roles.length === 0) return refuse('noAccount')
  const name = typeof claims.name === 'string' && claims.name.trim() ? claims.name.trim() : email
  return { kind: 'create', data: { identity: identityOf(claims), email, name, roles, active: true } }
}

const refuse = (refusal: Refusal): Decision => ({ kind: 'refuse', refusal })

/** The roles follow the claims at each sign-in, also those that were taken away. */
const changesOf = (account: KnownAccount, claims: Claims, roles: Role[]) => ({
  ...(account.identity ? {} : { identity: identityOf(claims) }),
  ...(roles.length > 0 && !isSame(account.roles, roles) ? { roles } : {}),
})

const isSame = (some: readonly Role[], others: readonly Role[]): boolean =>
  some.length === others.length && some.every((role) => others.includes(role))

/** An address that is not verified may be anybody's. */
export const emailIn = (
  claims: Claims,
  { trustsEmail }: Pick<Settings, 'trustsEmail'>,
): string | undefined => {
  const { email, email_verified: isVerified } = claims
  if (typeof email !== 'string' || !email.includes('@')) return undefined
  return isVerified === true || trustsEmail ? email.trim().toLowerCase() : undefined
}

const rolesIn = (claims: Claims, { roles, rolesClaim }: Settings): Role[] => {
  // Some providers want an address for a name: `https://example.org/roles`.
  const value = rolesClaim in claims ? claims[rolesClaim] : valueAt(claims, rolesClaim.split('.'))
  const said = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  return [...new Set(said.flatMap((group) => roles.get(group) ?? []))]
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, part) => (isObject(inside) ? inside[part] : undefined), value)
