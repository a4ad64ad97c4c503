// Who switches a webhook on again has dealt with the reason for which it was switched off.
import type { CollectionBeforeChangeHook } from 'payload'

export const forgetDisabling: CollectionBeforeChangeHook = ({ data }) =>
  data.active === false ? data : { ...data, disabledAt: null, disabledReason: null }
