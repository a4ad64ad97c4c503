// The root fields: one document by name, a list of each collection, a search, the site. They read as `/v1` reads.
import type { Payload } from 'payload'
import type { EditorialSlug } from '@/content/documents'
import { Reader } from '@/content/reader'
import { readSite } from '@/delivery/documents/references/site'
import { presentSite } from '@/delivery/documents/site'
import { toQuery } from '@/delivery/graphql/inputs'
import type { Loader } from '@/delivery/graphql/loader'
import { badParameter } from '@/delivery/http/problems'
import { envelope } from '@/delivery/http/responses/envelope'
import { openList } from '@/delivery/http/responses/list'
import { presentWith, readingOf } from '@/delivery/http/responses/reading'
import { memoize } from '@/delivery/memoize'
import { readListRequest, readView, type View } from '@/delivery/query/parameters'
import { searchReading } from '@/delivery/search/entriesOf'
import { lookUp, searchTags } from '@/delivery/search/lookUp'
import { presentSearch } from '@/delivery/search/present'
import { readSearchRequest } from '@/delivery/search/request'
import type { SearchIndex } from '@/delivery/search/searchIndex'
import { facetsOf } from '@/publishing/publications/facets'

/** What all operations are answered from. */
export interface Sources {
  payload: Payload
  searchIndex: SearchIndex
}

/** What the root fields of one operation share. */
export interface Context extends Sources {
  now: Date
  /** Takes what the answer depends on. */
  note: (tags: readonly string[]) => void
  loaderAt: (at: string | undefined) => Loader
}

type Values = Readonly<Record<string, unknown>>

/** @throws {Problem} 400, 410 */
export const resolveDocument = (
  collection: EditorialSlug,
  { slug, id, ...values }: Values,
  context: Context,
) => {
  const view = readView(toQuery(values), context.now)
  const slugOrId = nameIn(collection, [slug, id])
  const loader = context.loaderAt(view.at)
  const reading = readingAt(loader, view, { nested: true })
  return loader.show(
    loader.find({ type: collection, slugOrId }),
    (publication) => publication && presentWith(publication, reading),
  )
}

const nameIn = (collection: EditorialSlug, names: readonly unknown[]): string => {
  const given = names.filter((name) => name !== undefined && name !== null)
  if (given.length === 1) return String(given[0])
  throw badParameter('slug', `Name one of the ${collection} by its slug or by its id, not by both.`)
}

/** @throws {Problem} 400 */
export const readList = (collection: EditorialSlug, values: Values, context: Context) => {
  const request = readListRequest(toQuery(values), context.now, facetsOf(collection))
  const loader = context.loaderAt(request.at)
  const reading = readingAt(loader, request)
  const list = openList(context.payload, { collection, request, note: context.note })
  // Nobody counts before a field asks for what hangs on the number.
  const frame = memoize(async () => envelope([], await list.count(), request))
  const part = (name: keyof ReturnType<typeof envelope>) => [name, async () => (await frame())[name]]
  return {
    ...Object.fromEntries(frameNames.map(part)),
    nextCursor: async () => (await list.cursors()).nextCursor,
    prevCursor: async () => (await list.cursors()).prevCursor,
    docs: () =>
      loader.show(list.documents(), (found) =>
        loader.references.publications(found).map((one) => presentWith(one, reading)),
      ),
  }
}

const frameNames = Object.keys(envelope([], 0, { limit: 1, page: 1 })) as (keyof ReturnType<
  typeof envelope
>)[]

/** @throws {Problem} 400; 503 while the index is being built */
export const readSearch = async (
  { facets, ...values }: Values,
  { payload, searchIndex, note, loaderAt }: Context,
) => {
  const request = readSearchRequest({ ...toQuery(values), ...namesIn(facets) })
  note(searchTags)
  const loader = loaderAt(undefined)
  const reading = searchReading(request.locale, loader.references)
  return loader.show(lookUp(payload, { searchIndex, request }), (lookedUp) =>
    presentSearch(lookedUp, request, reading),
  )
}

/** As an address names facets. */
const namesIn = (facets: unknown): { facets?: string } =>
  Array.isArray(facets) ? { facets: facets.join() || 'none' } : {}

/** @throws {Problem} 400 */
export const readOffice = (values: Values, { payload, now, note, loaderAt }: Context) => {
  const view = readView(toQuery(values), now)
  const loader = loaderAt(undefined)
  note(['globals:site'])
  const read = new Reader(view.locale, readingAt(loader, view), 'site')
  return loader.show(readSite(payload), (site) => presentSite(site, read))
}

/** Rich text stays an editor state until a field asks for a format of it. */
const readingAt = ({ references }: Loader, view: View, { nested = false } = {}) =>
  readingOf({ ...view, richText: 'lexical' }, { nested, references })
