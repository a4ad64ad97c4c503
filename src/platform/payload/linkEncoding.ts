// Payload 3.90.1: the editor of texts percent-encodes an address of a link that it does not like, and stores that.
// Issue: https://github.com/payloadcms/payload/issues/14499
// Until: an address is stored as it was written, or refused.
import type { FieldAffectingData } from 'payload'

/** The field of the address without the hook that encodes it. */
export const withoutEncoding = (field: FieldAffectingData): FieldAffectingData => ({ ...field, hooks: {} })
