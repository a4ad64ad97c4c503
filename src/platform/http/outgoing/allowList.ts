// The operator's list of addresses that webhooks may reach although they are not public.
import { type AllowList, nothingAllowed, parseAllowList } from '@/platform/http/outgoing/addresses'

/** The list in WEBHOOK_ALLOW_HOSTS; the start of the process has refused one that cannot be read. */
export const allowList = (variables: NodeJS.ProcessEnv = process.env): AllowList =>
  parseAllowList(variables.WEBHOOK_ALLOW_HOSTS ?? '') ?? nothingAllowed
