// Where a text has no words in a language, staff are shown those of another: a document must have a name in every list. What
// is written never falls back, or the words of one language would be saved as those of another.
import type { CollectionBeforeOperationHook, GlobalConfig, PayloadRequest } from 'payload'
import { type Language, languages } from '@/platform/i18n/languages'

/** For `localization.locales`: the languages that stand in for this one, the default first. */
export const standIns = (language: unknown): Language[] => languages.filter((other) => other !== language)

/** Lists of the panel ask for no fallback, and are known by the locks that they ask for. */
export const fallBack: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read') return
  if ('includeLockStatus' in args && args.includeLockStatus) req.fallbackLocale = standIns(req.locale)
  else keepApart(req)
}

type GlobalBeforeOperationHook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

/** A partial update is filled up with what was read. */
export const keepGlobalApart: GlobalBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'update') req.fallbackLocale = false
  else keepApart(req)
}

/** Payload copies a language into another with what it reads of both. */
const keepApart = (req: PayloadRequest): void => {
  if (req.payloadAPI === 'local') req.fallbackLocale = false
}
