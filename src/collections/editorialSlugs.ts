// The collections whose documents pass the workflow before the public sees them.

export const editorialSlugs = [
  'issues',
  'articles',
  'projects',
  'contacts',
  'podcasts',
  'podcast-episodes',
  'events',
  'resources',
  'figures',
] as const

export type EditorialSlug = (typeof editorialSlugs)[number]

export const isEditorial = (slug: unknown): slug is EditorialSlug =>
  editorialSlugs.includes(slug as EditorialSlug)
