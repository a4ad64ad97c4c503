// Payload 3.90.1: serves the addresses of passwords and sessions where accounts have none: an API key is answered with a
// session of its own by `/refresh-token`.
// Issue: none found
// Until: accounts without a password have no such addresses.
import type { SanitizedCollectionConfig } from 'payload'

type Endpoints = Exclude<SanitizedCollectionConfig['endpoints'], false>

export const withoutPasswordRoutes = ({ auth }: SanitizedCollectionConfig, endpoints: Endpoints): Endpoints =>
  endpoints.filter(({ path }) => !(auth?.disableLocalStrategy && needPassword.has(path)))

const needPassword = new Set([
  '/login',
  '/logout',
  '/refresh-token',
  '/forgot-password',
  '/reset-password',
  '/first-register',
  '/unlock',
])
