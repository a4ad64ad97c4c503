// The names of the collections whose documents pass the workflow before the public sees them.
import { editorial } from '@/collections/editorial'
import type { PublicDocuments } from '@/content/documents'

export type EditorialSlug = keyof PublicDocuments

export const editorialSlugs = editorial.map(({ slug }) => slug as EditorialSlug)

export const isEditorial = (slug: unknown): slug is EditorialSlug =>
  editorialSlugs.includes(slug as EditorialSlug)
