// What can be asked of publications, apart from any database: conditions over columns and facets, an order, a page.

/** The columns of a publication that hold one value. */
export type Column =
  | 'key'
  | 'slugKey'
  | 'type'
  | 'document'
  | 'slug'
  | 'kind'
  | 'date'
  | 'firstPublishedAt'
  | 'publishedAt'

export type Comparison = 'after' | 'from' | 'before' | 'until'

/** Of a facet a document may hold several values: it is `in` when it holds one of these, `notIn` when it holds none. */
export type Condition =
  | { and: Condition[] }
  | { or: Condition[] }
  | Test
  | { column: Column; is: Comparison; value: string }
  /** Mentions one of these, each written `collection:id`. */
  | { mentions: string[] }

type Test = ({ column: Column } | { facet: string }) &
  ({ is: 'in' | 'notIn'; values: string[] } | { is: 'present' | 'absent' })

export interface Order {
  column: Column
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
  /** Of a file of the library: the hash in the address of each version; none before addresses had one. */
  hashes?: Record<string, string> | null
  firstPublishedAt: string
  publishedAt: string
}

/** A document in a list, found without its content. */
export interface Listed {
  document: string
  /** Where it stands in the order of the list. */
  position: Position
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

export const dateColumns: ReadonlySet<string> = new Set<Column>(['date', 'firstPublishedAt', 'publishedAt'])

/** The order with its tie-breaker, in the direction of its first part so that one index serves both. */
export const completeOrder = (sort: Order[] = []): Order[] =>
  sort.some(({ column }) => column === 'document' || column === 'key')
    ? sort
    : [...sort, { column: 'document', descending: sort[0]?.descending ?? false }]

/** The same order read from its end. */
export const turned = (sort: Order[]): Order[] =>
  completeOrder(sort).map(({ column, descending }) => ({ column, descending: !descending }))
