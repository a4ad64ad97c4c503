// Who writes a webhook that is on has dealt with what it failed for.
import type { CollectionBeforeChangeHook } from 'payload'
import { wellAgain } from '@/messaging/webhooks/health'

export const forgetDisabling: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? data : { ...data, ...wellAgain }
