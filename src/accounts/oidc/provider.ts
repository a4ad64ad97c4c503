// The provider, asked over HTTP: where to send people, and what it says of who came back.
import * as oidc from 'openid-client'
import type { Attempt } from '@/accounts/oidc/attempt'
import type { Claims } from '@/accounts/oidc/decideSignIn'
import type { ProviderSettings } from '@/accounts/oidc/settings'

const seconds = 10

const known = new Map<string, Promise<oidc.Configuration>>()

/** Reads the provider's description once; again after a failure. */
const discover = (settings: ProviderSettings): Promise<oidc.Configuration> => {
  const { issuer, clientId, clientSecret } = settings
  const found =
    known.get(issuer) ??
    oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, optionsFor(issuer))
  known.set(issuer, found)
  found.catch(() => known.delete(issuer))
  return found
}

/** Without TLS only on one's own machine: `readEnvironment` accepts no other. */
const optionsFor = (issuer: string) => ({
  timeout: seconds,
  execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
})

/** @param callback where the provider leads back to, as it knows it */
export const beginAttempt = async (
  settings: ProviderSettings,
  { callback, goTo }: { callback: string; goTo: string },
): Promise<{ attempt: Attempt; url: URL }> => {
  const provider = await discover(settings)
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    goTo,
  }
  const url = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: callback,
    scope: settings.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  })
  return { attempt, url }
}

/**
 * Exchanges the code for what the provider says of the person; groups are often told on asking only.
 * @param address that the browser came back to, with its query
 */
export const finishAttempt = async (
  settings: ProviderSettings,
  { state, nonce, verifier }: Attempt,
  address: URL,
): Promise<Claims> => {
  const provider = await discover(settings)
  const tokens = await oidc.authorizationCodeGrant(provider, address, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims() as Claims
  if (!provider.serverMetadata().userinfo_endpoint) return claims
  return { ...claims, ...(await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)) }
}

/** Whether the person said no, at the provider. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied'
