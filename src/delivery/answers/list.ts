// `/v1/{collection}` and `/v1/{collection}/count`: live documents by facet, in Payload's envelope.
import type { Payload } from 'payload'
import { z } from 'zod'
import { type EditorialSlug, editorialSlugs } from '@/collections/editorialSlugs'
import { type Answer, jsonAnswer } from '@/delivery/answers/answer'
import { presentWith, readingOf } from '@/delivery/answers/reading'
import { documentTag, listTag } from '@/delivery/cache/tags'
import { once } from '@/delivery/once'
import { withReferences } from '@/delivery/references/load'
import { type ListRequest, parseCountRequest, parseListRequest } from '@/delivery/request/parameters'
import { applySelection, parseSelect } from '@/delivery/request/select'
import { withIdsForSlugs } from '@/delivery/request/slugs'
import { fieldNamesOf, publicTypes } from '@/delivery/types'
import { countPublications, findPublications } from '@/publications/read'
import type { Publication } from '@/publications/readQuery'

interface Asked {
  collection: EditorialSlug
  search: string
}

const count = z.int32().min(0)

export const countSchema = z.object({ totalDocs: count }).meta({ id: 'Count' })

/** Payload's envelope of a list. */
export const listSchema = <T extends z.ZodType>(document: T, id: string) =>
  z
    .object({
      docs: z.array(document),
      totalDocs: count.describe('How many there are; with `pagination=false`, how many are here.'),
      limit: count,
      totalPages: count,
      page: count,
      pagingCounter: count.describe('The place of the first document of this page.'),
      hasPrevPage: z.boolean(),
      hasNextPage: z.boolean(),
      prevPage: count.nullable(),
      nextPage: count.nullable(),
    })
    .meta({ id })

export const listSchemas = Object.fromEntries(
  editorialSlugs.map((collection) => {
    const { schema } = publicTypes[collection]
    return [collection, listSchema(schema, `${schema.meta()?.id}List`)]
  }),
) as Record<EditorialSlug, ReturnType<typeof listSchema<z.ZodObject>>>

type Envelope<T> = z.infer<ReturnType<typeof listSchema<z.ZodType<T>>>>

/** @throws {Problem} 400 */
export const listAnswer = async (payload: Payload, { collection, search }: Asked): Promise<Answer> => {
  const request = parseListRequest(search, new Date())
  const selection = parseSelect(request.select, fieldNamesOf(collection))
  const tags = new Set<string>()
  const list = openList(payload, {
    collection,
    request,
    note: (more) => {
      for (const tag of more) tags.add(tag)
    },
  })
  const [publications, counted] = await Promise.all([
    list.page(),
    request.pagination ? list.count() : undefined,
  ])
  const reading = readingOf(request)
  const present = () => publications.map((publication) => presentWith(publication, reading))
  const docs = await withReferences(payload, reading.references, { present, at: request.at })
  return jsonAnswer(
    envelope(
      docs.map((document) => applySelection(document, selection)),
      counted,
      request,
    ),
    { tags: [...tags, ...reading.references.tags()] },
  )
}

interface Opened {
  collection: EditorialSlug
  request: ListRequest
  /** Takes what an answer with this list depends on. */
  note: (tags: readonly string[]) => void
}

/** A list whose page and total are each looked for when they are asked for. */
export const openList = (payload: Payload, { collection, request, note }: Opened) => {
  const { at, sort, limit, page } = request
  const query = once(async () => {
    const { where, tags } = await withIdsForSlugs(payload, request.where)
    note([listTag(collection), ...tags])
    return { type: collection, at, where }
  })
  return {
    page: async (): Promise<Publication[]> => {
      const found = await findPublications(payload, {
        ...(await query()),
        sort,
        limit,
        offset: (page - 1) * limit,
      })
      note(found.map(({ document }) => documentTag({ collection, id: document })))
      return found
    },
    count: async (): Promise<number> => countPublications(payload, await query()),
  }
}

/** @throws {Problem} 400 */
export const countAnswer = async (payload: Payload, { collection, search }: Asked): Promise<Answer> => {
  const { at, where } = parseCountRequest(search, new Date())
  const found = await withIdsForSlugs(payload, where)
  const query = { type: collection, at, where: found.where }
  const tags = [listTag(collection), ...found.tags]
  return jsonAnswer({ totalDocs: await countPublications(payload, query) }, { tags })
}

/** As Payload's REST answers: without pagination the page is all there is. */
export const envelope = <T>(
  docs: T[],
  counted: number | undefined,
  { limit, page }: Pick<ListRequest, 'limit' | 'page'>,
): Envelope<T> => {
  if (counted === undefined)
    return {
      docs,
      totalDocs: docs.length,
      limit,
      totalPages: 1,
      page,
      pagingCounter: 1,
      hasPrevPage: false,
      hasNextPage: false,
      prevPage: null,
      nextPage: null,
    }
  const totalPages = Math.max(1, Math.ceil(counted / limit))
  const hasPrevPage = page > 1
  const hasNextPage = page < totalPages
  return {
    docs,
    totalDocs: counted,
    limit,
    totalPages,
    page,
    pagingCounter: (page - 1) * limit + 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}
