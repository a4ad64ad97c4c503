// A document was taken down: it leaves every edition that shows it, in the same transaction. The log keeps the hashes.
// Where one of its earlier texts was withdrawn, only the editions that hold this text lose it.
import type { Payload, PayloadRequest } from 'payload'
import { type Edition, editionKey, hashEdition, type StoredEdition } from '@/publishing/editions/edition'
import { fileKey } from '@/publishing/editions/filesIn'
import { renderMails } from '@/publishing/editions/makeMails'
import { editionsWith } from '@/publishing/editions/readEditions'
import { redact, type Target } from '@/publishing/editions/redact'

export interface Redacted {
  issue: string
  sequence: number
  /** The hash as it went out. */
  originalHash: string
  hash: string
}

/** An earlier text, and the names of its files where it is one of the library. */
interface Past {
  publication: string
  files: readonly string[]
}

export const redactEditions = async (
  payload: Payload,
  { type, id, now, past }: Target & { now: string; past?: Past },
  req: PayloadRequest,
): Promise<Redacted[]> => {
  const redacted: Redacted[] = []
  for (const edition of await editionsWith(payload, { type, id }, req)) {
    if (past && !holds(edition, { id, ...past })) continue
    const after = redactedEdition(payload, edition, { type, id })
    const { issue, sequence, originalHash } = edition
    const hash = hashEdition(after)
    await payload.db.updateOne({
      collection: 'editions',
      id: edition.id,
      data: { ...after, key: editionKey(issue, sequence), hash, redactedAt: now },
      req,
    })
    redacted.push({ issue, sequence, originalHash, hash })
  }
  return redacted
}

const holds = (
  { publications, files }: StoredEdition,
  { id, publication, files: names }: Past & { id: string },
): boolean =>
  publications.some((held) => held.id === publication) ||
  names.some((filename) => files.includes(fileKey({ id, filename })))

const redactedEdition = <E extends Edition | StoredEdition>(
  payload: Payload,
  edition: E,
  target: Target,
): E => {
  const { content, changes } = redact(edition, target)
  const frame = Object.keys(content).length === 0 ? {} : edition.frame
  return { ...edition, content, changes, ...renderMails(payload, { content, frame }) }
}
