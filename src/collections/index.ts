// Every collection, in the order of the admin menu.
import type { CollectionConfig } from 'payload'
import { Articles } from '@/collections/Articles'
import { Checkpoints } from '@/collections/Checkpoints'
import { Clients } from '@/collections/Clients'
import { Comments } from '@/collections/Comments'
import { ConsentForms } from '@/collections/ConsentForms'
import { Consents } from '@/collections/Consents'
import { Contacts } from '@/collections/Contacts'
import { copyWithoutIdentity } from '@/collections/copies'
import { Editions } from '@/collections/Editions'
import { Events } from '@/collections/Events'
import { Figures } from '@/collections/Figures'
import { Issues } from '@/collections/Issues'
import { Media } from '@/collections/Media'
import { Notes } from '@/collections/Notes'
import { Notifications } from '@/collections/Notifications'
import { Organisations } from '@/collections/Organisations'
import { Outbox } from '@/collections/Outbox'
import { PodcastEpisodes } from '@/collections/PodcastEpisodes'
import { Podcasts } from '@/collections/Podcasts'
import { PreviewLinks } from '@/collections/PreviewLinks'
import { Projects } from '@/collections/Projects'
import { Publications } from '@/collections/Publications'
import { Redirects } from '@/collections/Redirects'
import { Resources } from '@/collections/Resources'
import { ReviewLinks } from '@/collections/ReviewLinks'
import { Reviews } from '@/collections/Reviews'
import { Revisions } from '@/collections/Revisions'
import { Tasks } from '@/collections/Tasks'
import { Topics } from '@/collections/Topics'
import { Transitions } from '@/collections/Transitions'
import { Users } from '@/collections/Users'
import { Webhooks } from '@/collections/Webhooks'

export { type EditorialSlug, editorialSlugs, isEditorial } from '@/collections/editorialSlugs'

const all: CollectionConfig[] = [
  Issues,
  Articles,
  Projects,
  Events,
  Podcasts,
  PodcastEpisodes,
  Resources,
  Contacts,
  Organisations,
  Figures,
  Media,
  Notes,
  Topics,
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
