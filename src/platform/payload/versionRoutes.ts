// Payload 3.90.1: serves the addresses of versions where a collection has none; restoring one answers 500.
// Issue: none found
// Until: a collection without versions has no such addresses.
import type { SanitizedCollectionConfig } from 'payload'

type Endpoints = Exclude<SanitizedCollectionConfig['endpoints'], false>

export const withoutVersionRoutes = (
  { versions }: SanitizedCollectionConfig,
  endpoints: Endpoints,
): Endpoints => endpoints.filter(({ path }) => versions || !path.startsWith('/versions'))
