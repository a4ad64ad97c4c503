// Wiring only: what each part is, its own folder says.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import { guardInternalCollections } from '@/access/guardInternalCollections'
import { panelMeta } from '@/admin/brand/panelMeta'
import { panelWords } from '@/admin/messages/panelWords'
import { collections } from '@/collections'
import { markNeeded } from '@/collections/define/markNeeded'
import { longText } from '@/collections/fields/richText'
import { editionRenderers } from '@/delivery/newsletter/editionRenderers'
import { attachEndpoints } from '@/endpoints'
import { globals } from '@/globals'
import { answerErrors } from '@/hooks/answerErrors'
import { attachGlobalHooks, attachHooks, checksOfInput } from '@/hooks/attachHooks'
import { standIns } from '@/hooks/fallBack'
import { mailAdapter } from '@/messaging/mail/adapter'
import { personEndpoints } from '@/persons/endpoints'
import { databaseAdapter } from '@/platform/database/adapter'
import { defaultLanguage, languageNames, languages } from '@/platform/i18n/languages'
import { panelTranslations } from '@/platform/i18n/panelTranslations'
import { logger } from '@/platform/log/logger'
import { loggingLevels } from '@/platform/log/loggingLevels'
import { beginUploadsLate } from '@/platform/payload/lateTransaction'
import { speakLabels } from '@/platform/payload/spokenLabels'
import { sharpApart } from '@/platform/pictures/sharpApart'
import { publicSide } from '@/publishing/publicSide'
import { todayEndpoints } from '@/today/endpoint'
import { readDesk } from '@/today/readDesk'
import { auditEndpoints } from '@/workflow/audit/endpoints'
import { reportLostStages } from '@/workflow/reviews/lostStages'
import { mayDecide } from '@/workflow/reviews/mayDecide'

const never = () => false
const megabyte = 1024 * 1024
const uploadLimit = Number(process.env.MAX_UPLOAD_MB ?? 100) * megabyte

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  serverURL: process.env.SITE_URL ?? '',
  telemetry: false,
  sharp: sharpApart,
  logger,
  loggingLevels,
  db: databaseAdapter(process.env.DATABASE_URL),
  email: mailAdapter(process.env),
  collections: collections.map(attachHooks).map(attachEndpoints).map(markNeeded).map(speakLabels),
  globals: globals.map(attachGlobalHooks),
  endpoints: [...auditEndpoints, ...personEndpoints, ...todayEndpoints],
  editor: longText(),
  localization: {
    locales: languages.map((code) => ({ code, label: languageNames[code], fallbackLocale: standIns(code) })),
    defaultLocale: defaultLanguage,
    fallback: true,
  },
  i18n: {
    supportedLanguages: await panelTranslations(),
    translations: panelWords,
    fallbackLanguage: 'en',
  },
  admin: {
    // Payload's own would ask gravatar.com for each person's face.
    avatar: 'default',
    // Payload's own, “MMMM do yyyy, h:mm a”, is American in every language.
    dateFormat: 'd MMMM yyyy, HH:mm',
    user: 'users',
    importMap: {
      baseDir: path.resolve(here),
      importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js'),
    },
    components: {
      actions: ['@/admin/bell/Bell#Bell'],
      beforeNavLinks: ['@/admin/brand/NavBrand#NavBrand'],
      graphics: { Icon: '@/admin/brand/Icon#Icon', Logo: '@/admin/brand/Logo#Logo' },
      providers: ['@/admin/unsaved/ForgetOnSignOut#ForgetOnSignOut'],
      views: {
        dashboard: { Component: '@/admin/today/TodayView#TodayView' },
        login: { Component: '@/admin/signIn/SignInView#SignInView' },
      },
    },
    meta: panelMeta,
  },
  jobs: { access: { run: never, queue: never, cancel: never }, tasks: [] },
  graphQL: { maxComplexity: 1000, disablePlaygroundInProduction: true },
  hooks: { afterError: [answerErrors] },
  // What lower areas ask of higher ones, each read through one accessor (ADR 37).
  custom: { publicSide, editionRenderers, readDesk, mayDecide },
  maxDepth: 3,
  defaultDepth: 1,
  // Payload's own limits are 50 MB for a request and 1 MB for the fields of a form.
  upload: { limits: { fileSize: uploadLimit }, requestSizeLimit: uploadLimit + megabyte, abortOnLimit: true },
  bodyParser: { limits: { fieldSize: 2 * megabyte } },
  // Payload 3.90.1 would start a process that writes them at every start outside production: `npm run generate` does.
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
})
  .then(guardInternalCollections(checksOfInput))
  .then(beginUploadsLate)
  .then(reportLostStages)
