// Every collection, in the order of the admin menu.
import type { CollectionConfig } from 'payload'
import { Checkpoints } from '@/collections/checkpoints/collection'
import { Clients } from '@/collections/clients/collection'
import { Comments } from '@/collections/comments/collection'
import { ConsentForms } from '@/collections/consentForms/collection'
import { Consents } from '@/collections/consents/collection'
import { Editions } from '@/collections/editions/collection'
import { editorial } from '@/collections/editorial'
import { Notifications } from '@/collections/notifications/collection'
import { Outbox } from '@/collections/outbox/collection'
import { PreviewLinks } from '@/collections/previewLinks/collection'
import { Publications } from '@/collections/publications/collection'
import { Redirects } from '@/collections/redirects/collection'
import { ReviewLinks } from '@/collections/reviewLinks/collection'
import { Reviews } from '@/collections/reviews/collection'
import { Revisions } from '@/collections/revisions/collection'
import { SecondFactors } from '@/collections/secondFactors/collection'
import { supporting } from '@/collections/supporting'
import { Tasks } from '@/collections/tasks/collection'
import { Transitions } from '@/collections/transitions/collection'
import { Uploads } from '@/collections/uploads/collection'
import { Users } from '@/collections/users/collection'
import { Webhooks } from '@/collections/webhooks/collection'

export const collections: CollectionConfig[] = [
  ...editorial.map(({ config }) => config),
  ...supporting.map(({ config }) => config),
  Users,
  SecondFactors,
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
  Uploads,
]
