// What lists of publications are sorted by: each list index is kept in each of these orders (see src/publishing/publications/listIndex.ts).

/** Field of a publication and column of SQLite. */
export const orders = {
  firstPublishedAt: 'first_published_at',
  publishedAt: 'published_at',
  date: 'date',
  slug: 'slug',
  kind: 'kind',
  document: 'document',
} as const

export type OrderName = keyof typeof orders
