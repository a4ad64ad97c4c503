// Payload 3.90.1: sorts by any path that leads through a relation, so `comments?sort=author.hash` tells the order of
// password hashes.
// Issue: none found
// Until: what cannot stand in `where` cannot stand in `sort` either.
import {
  buildVersionCollectionFields,
  type FlattenedField,
  getLocalizedPaths,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'

type Asked = Pick<PayloadRequest, 'payload' | 'locale'>

/** The paths in `sort` that lead to nothing that may be read; what the person in question may not see, Payload refuses. */
export const unsortable = (
  sort: unknown,
  collection: SanitizedCollectionConfig,
  { payload, locale }: Asked,
): string[] => {
  const leadsTo = (fields: FlattenedField[], incomingPath: string) =>
    getLocalizedPaths({
      collectionSlug: collection.slug,
      fields,
      incomingPath,
      locale: locale ?? undefined,
      overrideAccess: false,
      payload,
    }).every(({ invalid }) => !invalid)
  return sortsIn(sort)
    .map((path) => path.replace(/^-/, ''))
    .filter(
      (path) =>
        !leadsTo(collection.flattenedFields, inner(path)) &&
        !(collection.versions && leadsTo(versionFields(payload, collection), inner(path))),
    )
}

/** As Payload reads it: one text with commas, or a list. */
export const sortsIn = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one !== '')
    .flatMap((one) => one.split(','))

/** GraphQL writes two underlines for a dot. */
const inner = (path: string): string => (path === '_id' ? 'id' : path.replaceAll('__', '.'))

const versionFields = ({ config }: Asked['payload'], collection: SanitizedCollectionConfig) =>
  buildVersionCollectionFields(config, collection, true)
