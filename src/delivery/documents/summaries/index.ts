// Summaries of editorial documents: how a document is shown where another one refers to it.
import { z } from 'zod'
import type { EditorialSlug } from '@/collections/editorialSlugs'
import { isEditorial } from '@/collections/editorialSlugs'
import type { Reader } from '@/delivery/documents/references/reader'
import { articleSummary, summariseArticle } from '@/delivery/documents/summaries/articles'
import { contactSummary, summariseContact } from '@/delivery/documents/summaries/contacts'
import { eventSummary, summariseEvent } from '@/delivery/documents/summaries/events'
import { figureSummary, summariseFigure } from '@/delivery/documents/summaries/figures'
import { issueSummary, summariseIssue } from '@/delivery/documents/summaries/issues'
import { episodeSummary, summariseEpisode } from '@/delivery/documents/summaries/podcastEpisodes'
import { podcastSummary, summarisePodcast } from '@/delivery/documents/summaries/podcasts'
import { projectSummary, summariseProject } from '@/delivery/documents/summaries/projects'
import { resourceSummary, summariseResource } from '@/delivery/documents/summaries/resources'
import type { Publication } from '@/publishing/publications/readQuery'

export const summarySchema = z
  .discriminatedUnion('type', [
    issueSummary,
    articleSummary,
    projectSummary,
    contactSummary,
    podcastSummary,
    episodeSummary,
    eventSummary,
    resourceSummary,
    figureSummary,
  ])
  .meta({
    id: 'Summary',
    description: 'A document where another one refers to it: enough for a card with a link.',
  })

export type Summary = z.infer<typeof summarySchema>

export type SummaryOf<C extends EditorialSlug> = Extract<Summary, { type: C }>

const summaries: { [C in EditorialSlug]: (publication: Publication, read: Reader) => SummaryOf<C> } = {
  issues: summariseIssue,
  articles: summariseArticle,
  projects: summariseProject,
  contacts: summariseContact,
  podcasts: summarisePodcast,
  'podcast-episodes': summariseEpisode,
  events: summariseEvent,
  resources: summariseResource,
  figures: summariseFigure,
}

export const summarise = (publication: Publication, read: Reader): Summary => {
  if (!isEditorial(publication.type)) throw new Error(`“${publication.type}” is no editorial collection.`)
  return summaries[publication.type](publication, read)
}
