// Wiring: which collection has which routes of our own beside Payload's, each described where it is made.
import type { CollectionConfig, Endpoint } from 'payload'
import { oidcEndpoints } from '@/accounts/oidc/endpoints'
import { resetEndpoints } from '@/accounts/passwords/resetPassword'
import { secondFactorEndpoints } from '@/accounts/secondFactor/endpoints'
import { sessionEndpoints } from '@/accounts/sessions/endpoints'
import { signInEndpoints } from '@/accounts/signIn/endpoint'
import { isPublished } from '@/collections/published'
import { readingEndpoints } from '@/delivery/previews/readingEndpoints'
import { trashEndpoints } from '@/hooks/trashEndpoint'
import { notificationEndpoints } from '@/messaging/notifications/endpoints'
import { testSendEndpoints } from '@/messaging/testSends/endpoints'
import { webhookEndpoints } from '@/messaging/webhooks/endpoints'
import { editionEndpoints } from '@/publishing/editions/endpoints'
import { previewEndpoints, previewLinkEndpoints } from '@/publishing/previews/endpoints'
import { commentEndpoints, commentThreadEndpoints } from '@/workflow/comments/endpoints'
import { comparisonEndpoints } from '@/workflow/comparison/endpoints'
import { consentEndpoints, peopleEndpoints } from '@/workflow/consent/endpoints'
import { linkEndpoints, reviewLinkEndpoints } from '@/workflow/guests/endpoints'
import { workflowEndpoints } from '@/workflow/reviews/endpoints'
import { queueEndpoints } from '@/workflow/reviews/queueEndpoint'
import { taskEndpoints } from '@/workflow/tasks/endpoints'

const editorial: Endpoint[] = [
  ...workflowEndpoints,
  ...commentThreadEndpoints,
  ...peopleEndpoints,
  ...comparisonEndpoints,
  ...reviewLinkEndpoints,
  ...previewEndpoints,
  ...readingEndpoints,
  ...trashEndpoints,
]

const endpointsOf: Record<string, Endpoint[]> = {
  issues: [...editionEndpoints, ...testSendEndpoints],
  comments: commentEndpoints,
  consents: consentEndpoints,
  notifications: notificationEndpoints,
  'preview-links': previewLinkEndpoints,
  'review-links': linkEndpoints,
  reviews: queueEndpoints,
  tasks: taskEndpoints,
  users: [
    ...signInEndpoints,
    ...resetEndpoints,
    ...secondFactorEndpoints,
    ...oidcEndpoints,
    ...sessionEndpoints,
  ],
  webhooks: webhookEndpoints,
}

export const attachEndpoints = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(isPublished(collection.slug) ? editorial : []), ...(endpointsOf[collection.slug] ?? [])],
})
