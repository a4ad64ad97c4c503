// Payload 3.90.1: the Local API writes locale, fallback and context onto the request it is given: a read in another language
// inside of a save changes the language that is saved.
// Issue: https://github.com/payloadcms/payload/issues/18246
// Until: a call leaves the request of its caller as it was.
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A copy that shares nothing an attempt may change: no transaction, no cached documents, its own context. */
export async function freshRequest(
  payload: Payload,
  req: Partial<PayloadRequest> | undefined,
): Promise<PayloadRequest> {
  const copy: Partial<PayloadRequest> = {
    ...req,
    ...(req?.headers ? { headers: req.headers } : {}),
    context: { ...req?.context },
    query: { ...req?.query },
  }
  delete copy.transactionID
  delete copy.payloadDataLoader
  const fresh = await createLocalReq({ req: copy }, payload)
  if (req?.fallbackLocale !== undefined) fresh.fallbackLocale = req.fallbackLocale
  return fresh
}
