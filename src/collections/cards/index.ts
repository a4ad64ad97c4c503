// Documents as cards, by their type.
import { articleCard, articleTeaser } from '@/collections/articles/card'
import type { Card, CardContext } from '@/collections/cards/card'
import { contactCard, contactTeaser } from '@/collections/contacts/card'
import { eventCard, eventTeaser } from '@/collections/events/card'
import { figureCard } from '@/collections/figures/card'
import { issueTeaser } from '@/collections/issues/card'
import { episodeCard, episodeTeaser } from '@/collections/podcastEpisodes/card'
import { podcastCard, podcastTeaser } from '@/collections/podcasts/card'
import { projectCard, projectTeaser } from '@/collections/projects/card'
import { resourceCard, resourceTeaser } from '@/collections/resources/card'
import type {
  Article,
  Contact,
  Event,
  Figure,
  Podcast,
  PodcastEpisode,
  Project,
  Resource,
  Summary,
} from '@/public-types'

/** What an issue can hold whole. */
export type IssueContent = Article | Project | PodcastEpisode | Event | Resource | Figure

/** A document with all that is shown of it: anything but issues, which are made of cards. */
export const wholeCard = (document: IssueContent | Contact | Podcast, context: CardContext): Card => {
  switch (document.type) {
    case 'articles':
      return articleCard(document, context)
    case 'projects':
      return projectCard(document, context)
    case 'podcast-episodes':
      return episodeCard(document, context)
    case 'events':
      return eventCard(document, context)
    case 'resources':
      return resourceCard(document, context)
    case 'figures':
      return figureCard(document)
    case 'contacts':
      return contactCard(document, context)
    case 'podcasts':
      return podcastCard(document, context)
  }
}

/** A document that is referred to. */
export const summaryCard = (summary: Summary, context: CardContext): Card => {
  switch (summary.type) {
    case 'articles':
      return articleTeaser(summary, context)
    case 'projects':
      return projectTeaser(summary, context)
    case 'podcast-episodes':
      return episodeTeaser(summary, context)
    case 'events':
      return eventTeaser(summary, context)
    case 'resources':
      return resourceTeaser(summary, context)
    case 'figures':
      return figureCard(summary)
    case 'issues':
      return issueTeaser(summary, context)
    case 'contacts':
      return contactTeaser(summary)
    case 'podcasts':
      return podcastTeaser(summary, context)
  }
}
