// Refuses input that Payload would drop or trip over: unknown fields and locales, wrong types, dangling references.
// It runs before Payload asks the access rules, so it says nothing to who has none.
import type { CollectionBeforeOperationHook, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { staffUser } from '@/access/staff'
import { inputIssues } from '@/content/input'
import { referenceKey, referencesOf } from '@/content/references'
import { ContentError } from '@/platform/errors'
import { isLanguage, languages } from '@/platform/i18n/languages'
import { emptyBody } from '@/platform/payload/emptyBody'
import { findReferenced } from '@/workflow/reviews/facts/referenced'

type GlobalBeforeOperationHook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

export const rejectBadInput: CollectionBeforeOperationHook = async (given) => {
  const { args, operation, overrideAccess, req, collection } = given
  if (operation !== 'create' && operation !== 'update') return // A form may hold nothing.
  ;(args as { data?: unknown }).data ??= JSON.parse(emptyBody)
  if (!overrideAccess && !staffUser(req)) return
  await reject(req, { owner: { collection: collection.slug }, ...collection, data: dataIn(args) })
}

export const rejectBadGlobal: GlobalBeforeOperationHook = async (given) => {
  const { args, operation, overrideAccess, req, global } = given
  if (operation !== 'update') return
  fillEmpty(args)
  if (!overrideAccess && !staffUser(req)) return
  await reject(req, { owner: { global: global.slug }, ...global, data: dataIn(args) })
}

/** A form may hold nothing. */
const fillEmpty = (args: { data?: unknown }): void => {
  args.data ??= JSON.parse(emptyBody)
}

interface Input {
  owner: { collection?: string; global?: string }
  flattenedFields: FlattenedField[]
  data: unknown
}

const dataIn = (args: unknown): unknown => (args as { data?: unknown }).data

const reject = async (req: PayloadRequest, { owner, flattenedFields, data }: Input): Promise<void> => {
  rejectUnknownLocale(req.query?.locale)
  if (data === undefined) return
  const issues = inputIssues(flattenedFields, data)
  if (issues.length > 0) throw new ValidationError({ ...owner, errors: issues })
  const references = referencesOf(flattenedFields, data as Record<string, unknown>).filter(
    ({ path }) => path !== 'review',
  )
  const found = await findReferenced(req.payload, references, req)
  const missing = references.filter((reference) => !found.has(referenceKey(reference)))
  const errors = missing.map(({ path, collection }) => ({
    path,
    message: `There is no such entry in “${collection}”. Choose an existing one or remove it.`,
  }))
  if (errors.length > 0) throw new ValidationError({ ...owner, errors })
}

const rejectUnknownLocale = (locale: unknown): void => {
  if (locale === undefined || isLanguage(locale)) return
  throw new ContentError(
    `Write in one of the languages ${languages.join(', ')}: \`locale\` cannot be “${String(locale)}”.`,
  )
}
