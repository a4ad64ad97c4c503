// Payload 3.90.1: sorts by any path that leads through a relation, so `comments?sort=author.hash` tells the order of
// password hashes.
// Issue: none found
// Until: what cannot stand in `where` cannot stand in `sort` either.
import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { fieldAt } from '@/platform/http/queries/fieldAt'

/** The paths in `sort` that lead to nothing that may be read; what the person in question may not see, Payload refuses. */
export const unsortable = (
  sort: unknown,
  collection: SanitizedCollectionConfig,
  req: Pick<PayloadRequest, 'payload'>,
): string[] =>
  sortsIn(sort)
    .map((path) => path.replace(/^-/, ''))
    .filter((path) => !fieldAt(path, collection, req))

/** As Payload reads it: one text with commas, or a list. */
export const sortsIn = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .flatMap((one) => one.split(','))
