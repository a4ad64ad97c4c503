// The envelope of a list, as Payload's REST and its SDK know it, and the cursors beside.
import { z } from 'zod'
import { editorialSlugs } from '@/collections/editorial'
import type { EditorialSlug } from '@/content/documents'
import { joined } from '@/delivery/documents/fragments'
import { publicSchemas } from '@/delivery/documents/types'
import type { Fragment } from '@/delivery/http/cache/parts'
import type { ListRequest } from '@/delivery/query/parameters'

const count = z.int32().min(0)

export const listSchema = <T extends z.ZodType>(document: T, id: string) =>
  z
    .object({
      docs: z.array(document),
      totalDocs: count.describe(
        'The total number of documents; with `pagination=false`, of those in this response.',
      ),
      limit: count,
      totalPages: count,
      page: count.nullable().describe('Null when reading by cursor.'),
      pagingCounter: count
        .nullable()
        .describe('1-based position of the first document of this page; null when reading by cursor.'),
      hasPrevPage: z.boolean(),
      hasNextPage: z.boolean(),
      prevPage: count.nullable(),
      nextPage: count.nullable(),
      nextCursor: z.string().nullable().describe('Send it as `cursor` for the next page; null at the end.'),
      prevCursor: z
        .string()
        .nullable()
        .describe('Send it as `cursor` for the previous page; null at the beginning.'),
    })
    .meta({ id })

export const listSchemas = Object.fromEntries(
  editorialSlugs.map((collection) => {
    const schema = publicSchemas[collection]
    return [collection, listSchema(schema, `${schema.meta()?.id}List`)]
  }),
) as Record<EditorialSlug, ReturnType<typeof listSchema<z.ZodObject>>>

type Envelope<T> = z.infer<ReturnType<typeof listSchema<z.ZodType<T>>>>

export interface Cursors {
  nextCursor: string | null
  prevCursor: string | null
}

const noCursors: Cursors = { nextCursor: null, prevCursor: null }

/** The same around documents that are JSON already. */
export const writeEnvelope = (
  fragments: readonly Fragment[],
  ...rest: [counted: number | undefined, request: Numbered, cursors: Cursors]
): Buffer => {
  const { docs: _, ...frame } = envelope([...fragments], ...rest)
  return joined({ start: '{"docs":[', between: ',', end: `],${JSON.stringify(frame).slice(1)}` }, fragments)
}

/** The numbers of a page that was asked for. */
type Numbered = Pick<ListRequest, 'limit' | 'page' | 'cursor'>

/**
 * As Payload's REST answers: without pagination the page is all there is. Behind a cursor nothing has a number.
 * @param counted absent where nobody counts
 */
export const envelope = <T>(
  docs: T[],
  counted: number | undefined,
  { limit, page, cursor }: Numbered,
  cursors: Cursors = noCursors,
): Envelope<T> => {
  const totalPages = counted === undefined ? 1 : Math.max(1, Math.ceil(counted / limit))
  const common = { docs, totalDocs: counted ?? docs.length, limit, totalPages, ...cursors }
  if (cursor !== undefined)
    return {
      ...common,
      page: null,
      pagingCounter: null,
      hasPrevPage: cursors.prevCursor !== null,
      hasNextPage: cursors.nextCursor !== null,
      prevPage: null,
      nextPage: null,
    }
  const hasPrevPage = counted !== undefined && page > 1
  const hasNextPage = counted !== undefined && page < totalPages
  return {
    ...common,
    page,
    pagingCounter: counted === undefined ? 1 : (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
