// What can be asked of publications, apart from any database: conditions over columns, an order, a page.

/** The single-valued columns of a publication. */
export type SingleColumn =
  | 'key'
  | 'slugKey'
  | 'type'
  | 'document'
  | 'slug'
  | 'kind'
  | 'podcast'
  | 'date'
  | 'firstPublishedAt'
  | 'publishedAt'

/** The columns that hold a list of ids, codes or `collection:id` keys. */
export type ListColumn =
  | 'topics'
  | 'projects'
  | 'countries'
  | 'organisations'
  | 'people'
  | 'languages'
  | 'references'

export type Comparison = 'after' | 'from' | 'before' | 'until'

/** A list column is `in` when it holds one of the values, `notIn` when it holds none of them. */
export type Condition =
  | { and: Condition[] }
  | { or: Condition[] }
  | { column: SingleColumn | ListColumn; is: 'in' | 'notIn'; values: string[] }
  | { column: SingleColumn | ListColumn; is: 'present' | 'absent' }
  | { column: SingleColumn; is: Comparison; value: string }

export interface Order {
  column: SingleColumn
  descending: boolean
}

/** A place in an order: the values of a document in the columns of the complete order; its id comes last. */
export type Position = (string | null)[]

export interface PublicationQuery {
  type?: string | undefined
  /** ISO 8601 instant: the publication that was live then and not taken down since, of documents that are live now. */
  at?: string | undefined
  where?: Condition | undefined
  /** Ties are broken by the document's id, so that pages never overlap. */
  sort?: Order[]
  /** Only what comes after this place in that order. */
  after?: Position | undefined
  /** All that match when absent: only for conditions that bound the number themselves. */
  limit?: number
  offset?: number
}

/** A publication as the public side reads it; instants are ISO 8601 in UTC. */
export interface Publication {
  type: string
  document: string
  /** How often the document was published, this time included. */
  number: number
  slug: string
  /** What lists are sorted by, beside the instants; absent in what was never stored. */
  kind?: string | null
  date?: string | null
  languages: string[]
  content: Record<string, unknown>
  firstPublishedAt: string
  publishedAt: string
}

/** A live document as a list of addresses needs it: without its content. */
export interface PublicationAddress {
  slug: string
  languages: string[]
  /** ISO 8601 instant of the publication that is live. */
  publishedAt: string
}

export interface AddressQuery {
  type: string
  limit: number
  offset: number
}

export const listColumns: ReadonlySet<string> = new Set<ListColumn>([
  'topics',
  'projects',
  'countries',
  'organisations',
  'people',
  'languages',
  'references',
])

export const isListColumn = (column: string): column is ListColumn => listColumns.has(column)

export const dateColumns: ReadonlySet<string> = new Set<SingleColumn>([
  'date',
  'firstPublishedAt',
  'publishedAt',
])

/** The order with its tie-breaker, in the direction of its first part so that one index serves both. */
export const completeOrder = (sort: Order[] = []): Order[] =>
  sort.some(({ column }) => column === 'document' || column === 'key')
    ? sort
    : [...sort, { column: 'document', descending: sort[0]?.descending ?? false }]

/** Where a publication stands in an order. */
export const positionOf = (publication: Publication, sort: Order[]): Position =>
  completeOrder(sort).map(({ column }) => {
    const value = publication[column as keyof Publication]
    return typeof value === 'string' ? value : null
  })

/** The same order read from its end. */
export const turned = (sort: Order[]): Order[] =>
  completeOrder(sort).map(({ column, descending }) => ({ column, descending: !descending }))
