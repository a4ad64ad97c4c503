// Payload as it comes, with the same collections and globals, without any hook of ours.
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type CollectionConfig, type GlobalConfig, type SanitizedConfig } from 'payload'
import { collections } from '@/collections'
import { longText } from '@/collections/fields/richText'
import { globals } from '@/globals'
import { migrations } from '@/platform/database/migrations'
import { defaultLanguage, languages } from '@/platform/i18n/languages'

export const stockConfig = (url: string): Promise<SanitizedConfig> =>
  buildConfig({
    secret: process.env.PAYLOAD_SECRET ?? '',
    telemetry: false,
    db: url.startsWith('mongodb')
      ? mongooseAdapter({ url, autoPluralization: false })
      : sqliteAdapter({
          client: { url },
          idType: 'uuid',
          push: false,
          wal: true,
          prodMigrations: migrations,
        }),
    collections: collections.map(withoutHooks),
    globals: globals.map(withoutHooks),
    editor: longText(),
    localization: { locales: [...languages], defaultLocale: defaultLanguage, fallback: true },
    typescript: { autoGenerate: false },
    maxDepth: 3,
    defaultDepth: 1,
  })

const withoutHooks = <T extends CollectionConfig | GlobalConfig>({ hooks: _, ...rest }: T) => rest as T
