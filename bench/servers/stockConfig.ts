// Payload as it comes, with the same collections and globals, without any hook or access rule of ours.
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  buildConfig,
  type CollectionConfig,
  type Field,
  type GlobalConfig,
  type SanitizedConfig,
} from 'payload'
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
    collections: collections.map(stock),
    globals: globals.map(stock),
    editor: longText(),
    localization: { locales: [...languages], defaultLocale: defaultLanguage, fallback: true },
    typescript: { autoGenerate: false },
    maxDepth: 3,
    defaultDepth: 1,
  })

/** Anyone may read it. */
const stock = <T extends CollectionConfig | GlobalConfig>({ hooks: _, access: __, fields, ...rest }: T) =>
  ({ ...rest, access: { read: () => true }, fields: fields.map(stockField) }) as unknown as T

const stockField = (field: Field): Field => {
  const plain = { ...field, hooks: undefined, access: undefined } as Field
  if (plain.type === 'tabs') return { ...plain, tabs: plain.tabs.map(withStockFields) }
  if (plain.type === 'blocks') return { ...plain, blocks: plain.blocks.map(withStockFields) }
  return 'fields' in plain ? withStockFields(plain) : plain
}

const withStockFields = <T extends { fields: Field[] }>(parent: T): T => ({
  ...parent,
  fields: parent.fields.map(stockField),
})
