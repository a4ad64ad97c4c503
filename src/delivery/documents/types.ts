// The public types: for each editorial collection its schema and its presenter.
import type { z } from 'zod'
import type { EditorialSlug } from '@/collections/editorialSlugs'
import { articleSchema, presentArticle } from '@/delivery/documents/articles'
import { contactSchema, presentContact } from '@/delivery/documents/contacts'
import { eventSchema, presentEvent } from '@/delivery/documents/events'
import { figureSchema, presentFigure } from '@/delivery/documents/figures'
import { issueSchema, presentIssue } from '@/delivery/documents/issues'
import { episodeSchema, presentEpisode } from '@/delivery/documents/podcastEpisodes'
import { podcastSchema, presentPodcast } from '@/delivery/documents/podcasts'
import { presentProject, projectSchema } from '@/delivery/documents/projects'
import type { Reader } from '@/delivery/documents/references/reader'
import { presentResource, resourceSchema } from '@/delivery/documents/resources'
import type { Publication } from '@/publishing/publications/readQuery'

const schemas = {
  issues: issueSchema,
  articles: articleSchema,
  projects: projectSchema,
  contacts: contactSchema,
  podcasts: podcastSchema,
  'podcast-episodes': episodeSchema,
  events: eventSchema,
  resources: resourceSchema,
  figures: figureSchema,
} satisfies Record<EditorialSlug, z.ZodObject>

/** The public documents by collection, as `/v1` answers them. */
export type PublicDocuments = { [C in EditorialSlug]: z.infer<(typeof schemas)[C]> }

export type PublicDocument = PublicDocuments[EditorialSlug]

export interface PublicType<C extends EditorialSlug = EditorialSlug> {
  schema: z.ZodObject
  present: (publication: Publication, read: Reader) => PublicDocuments[C]
}

export const publicTypes: { [C in EditorialSlug]: PublicType<C> } = {
  issues: { schema: schemas.issues, present: presentIssue },
  articles: { schema: schemas.articles, present: presentArticle },
  projects: { schema: schemas.projects, present: presentProject },
  contacts: { schema: schemas.contacts, present: presentContact },
  podcasts: { schema: schemas.podcasts, present: presentPodcast },
  'podcast-episodes': { schema: schemas['podcast-episodes'], present: presentEpisode },
  events: { schema: schemas.events, present: presentEvent },
  resources: { schema: schemas.resources, present: presentResource },
  figures: { schema: schemas.figures, present: presentFigure },
}

/** The names of the fields of a public type. */
export const fieldNamesOf = (collection: EditorialSlug): string[] => Object.keys(schemas[collection].shape)

export const presentAny = (publication: Publication, read: Reader): PublicDocument =>
  publicTypes[publication.type as EditorialSlug].present(publication, read)
