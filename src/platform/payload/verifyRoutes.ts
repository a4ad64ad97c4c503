// Payload 3.90.1: serves the address that verifies an e-mail address where no account waits for that, and answers 500.
// Issue: none found
// Until: it is there where a collection verifies addresses.
import type { SanitizedCollectionConfig } from 'payload'

type Endpoints = Exclude<SanitizedCollectionConfig['endpoints'], false>

export const withoutVerifyRoutes = ({ auth }: SanitizedCollectionConfig, endpoints: Endpoints): Endpoints =>
  endpoints.filter(({ path }) => auth?.verify || path !== '/verify/:id')
