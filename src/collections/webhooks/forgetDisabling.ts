// Who writes a webhook that is on has dealt with what it failed for.
import type { CollectionBeforeChangeHook } from 'payload'

/** What is forgotten when somebody has looked after a webhook. */
export const wellAgain = {
  disabledAt: null,
  disabledReason: null,
  pausedUntil: null,
  failingSince: null,
}

export const forgetDisabling: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? data : { ...data, ...wellAgain }
