// Identifiers that stay when a slug, a title or the address of the site changes.
import { createHash } from 'node:crypto'

/** A name-based UUID (RFC 9562, 5.5). */
export const uuidV5 = (namespace: string, name: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Made once for this product; another one would give every entry of every feed a new identity. */
const ours = '6a1f9f7e-3d7b-5c55-9a0e-5b9f3b7f2c11'

/** The identity of a document in feeds. */
export const documentUrn = ({ type, id }: { type: string; id: string }): string =>
  `urn:uuid:${uuidV5(ours, `${type}:${id}`)}`

const podcastNamespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/** Podcasting 2.0, `podcast:guid`: of the feed's address without scheme and slashes at the end. */
export const podcastGuid = (feedAddress: string): string =>
  uuidV5(podcastNamespace, feedAddress.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''))
