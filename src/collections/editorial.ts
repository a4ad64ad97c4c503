// The collections whose documents pass the workflow before the public sees them, in the order in which `/v1` names them.
import { Articles } from '@/collections/articles/collection'
import { Contacts } from '@/collections/contacts/collection'
import type { EditorialCollection } from '@/collections/define/collection'
import { Events } from '@/collections/events/collection'
import { linkableTypes } from '@/collections/fields/relation'
import { Figures } from '@/collections/figures/collection'
import { Issues } from '@/collections/issues/collection'
import { addItemTypes } from '@/collections/issues/items'
import { PodcastEpisodes } from '@/collections/podcastEpisodes/collection'
import { Podcasts } from '@/collections/podcasts/collection'
import { Projects } from '@/collections/projects/collection'
import { Resources } from '@/collections/resources/collection'
import type { EditorialSlug } from '@/content/documents'

export const editorial: readonly EditorialCollection[] = [
  Issues,
  Articles,
  Projects,
  Contacts,
  Podcasts,
  PodcastEpisodes,
  Events,
  Resources,
  Figures,
]

export const editorialSlugs = editorial.map(({ slug }) => slug)

// What leads to documents is declared before they are listed.
linkableTypes.push(...editorialSlugs)
addItemTypes(editorial)

export const isEditorial = (slug: unknown): slug is EditorialSlug =>
  editorialSlugs.includes(slug as EditorialSlug)

export const editorialOf = (slug: string): EditorialCollection => {
  const found = editorial.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`There is no editorial collection “${slug}”.`)
  return found
}
