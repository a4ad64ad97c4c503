// Signing in, step by step.
import { type Answer, ask, posting } from '@/admin/workflow/requests'

/** The answer of `/api/users/login` and `/api/users/me`. */
export interface SignedIn {
  user: { id: string | number; name?: string } | null
  exp?: number
  token?: string
}

export interface Credentials {
  email: string
  password: string
  /** Of the second factor. */
  code?: string
}

export const postSignIn = (api: string, credentials: Credentials): Promise<Answer<SignedIn>> =>
  ask(`${api}/users/login`, posting(credentials))

export const fetchSignedIn = (api: string): Promise<Answer<SignedIn>> => ask(`${api}/users/me`)

export interface FactorState {
  /** ISO 8601 instant; null where there is none. */
  since: string | null
  recoveryCodesLeft: number
  isDemanded: boolean
}

export const fetchFactor = (api: string): Promise<Answer<FactorState>> => ask(`${api}/users/second-factor`)

/** What opens the setting up: one's password, or the ticket of a sign-in that wants a second factor. */
export type Opening = { password: string } | { ticket: string }

export interface Begun {
  secret: string
  /** For `src` of an image. */
  picture: string
}

export const postBegin = (api: string, opening: Opening): Promise<Answer<Begun>> =>
  ask(`${api}/users/second-factor`, posting(opening))

export const postConfirm = (
  api: string,
  proof: { code: string; ticket?: string },
): Promise<Answer<{ recoveryCodes: string[] }>> => ask(`${api}/users/second-factor/confirm`, posting(proof))

export const postRemove = (
  api: string,
  proof: { password: string; code: string },
): Promise<Answer<unknown>> => ask(`${api}/users/second-factor/remove`, posting(proof))

export const postReset = (api: string, user: string, password: string): Promise<Answer<unknown>> =>
  ask(`${api}/users/${user}/second-factor/remove`, posting({ password }))
