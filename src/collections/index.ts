// Every collection, in the order of the admin menu.
import type { CollectionConfig } from 'payload'
import { Articles } from '@/collections/articles/collection'
import { Checkpoints } from '@/collections/checkpoints/collection'
import { Clients } from '@/collections/clients/collection'
import { Comments } from '@/collections/comments/collection'
import { ConsentForms } from '@/collections/consentForms/collection'
import { Consents } from '@/collections/consents/collection'
import { Contacts } from '@/collections/contacts/collection'
import { copyWithoutIdentity } from '@/collections/copies'
import { Editions } from '@/collections/editions/collection'
import { Events } from '@/collections/events/collection'
import { Figures } from '@/collections/figures/collection'
import { Issues } from '@/collections/issues/collection'
import { Media } from '@/collections/media/collection'
import { Notes } from '@/collections/notes/collection'
import { Notifications } from '@/collections/notifications/collection'
import { Organisations } from '@/collections/organisations/collection'
import { Outbox } from '@/collections/outbox/collection'
import { PodcastEpisodes } from '@/collections/podcastEpisodes/collection'
import { Podcasts } from '@/collections/podcasts/collection'
import { PreviewLinks } from '@/collections/previewLinks/collection'
import { Projects } from '@/collections/projects/collection'
import { Publications } from '@/collections/publications/collection'
import { Redirects } from '@/collections/redirects/collection'
import { Resources } from '@/collections/resources/collection'
import { ReviewLinks } from '@/collections/reviewLinks/collection'
import { Reviews } from '@/collections/reviews/collection'
import { Revisions } from '@/collections/revisions/collection'
import { Tasks } from '@/collections/tasks/collection'
import { Topics } from '@/collections/topics/collection'
import { Transitions } from '@/collections/transitions/collection'
import { Users } from '@/collections/users/collection'
import { Webhooks } from '@/collections/webhooks/collection'

const all: CollectionConfig[] = [
  Issues.config,
  Articles.config,
  Projects.config,
  Events.config,
  Podcasts.config,
  PodcastEpisodes.config,
  Resources.config,
  Contacts.config,
  Organisations.config,
  Figures.config,
  Media.config,
  Notes.config,
  Topics.config,
  Users,
  Clients,
  Consents,
  ConsentForms,
  Publications,
  Editions,
  Transitions,
  Checkpoints,
  Reviews,
  Revisions,
  ReviewLinks,
  PreviewLinks,
  Comments,
  Tasks,
  Notifications,
  Webhooks,
  Outbox,
  Redirects,
]

export const collections = all.map(copyWithoutIdentity)
