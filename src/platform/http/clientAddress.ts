// The address that a request came from, as Express knows it behind trusted proxies; Payload hands on headers alone.
import type { PayloadRequest } from 'payload'

/** Set by the server on each request to `/api`. */
export const clientAddressHeader = 'x-client-address'

/** Empty where no request came over HTTP. */
export const clientAddressOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string =>
  headers.get(clientAddressHeader) ?? ''
