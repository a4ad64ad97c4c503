// Payload as it comes, with the same collections and globals, without any hook, access rule or component of ours.
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import {
  type Block,
  buildConfig,
  type CollectionConfig,
  type Field,
  type GlobalConfig,
  type SanitizedConfig,
} from 'payload'
import { collections } from '@/collections'
import { editorBlocks, inlineBlocks } from '@/collections/blocks'
import { globals } from '@/globals'
import { migrations } from '@/platform/database/migrations'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { panelTranslations } from '@/platform/i18n/panelTranslations'
import { inRoot } from '@/platform/root'

/** The folder of a panel of Payload's own; `npm run bench` builds it. */
export const stockPanelRoot = inRoot('bench/stockPanel')

export const stockConfig = async (url: string): Promise<SanitizedConfig> =>
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
    editor: longEditor(),
    admin: {
      user: 'users',
      avatar: 'default',
      importMap: {
        baseDir: `${stockPanelRoot}/src`,
        importMapFile: `${stockPanelRoot}/src/app/(payload)/admin/importMap.js`,
      },
    },
    i18n: { supportedLanguages: await panelTranslations() },
    localization: { locales: [...languages], defaultLocale: defaultLanguage, fallback: true },
    typescript: { autoGenerate: false },
    maxDepth: 3,
    defaultDepth: 1,
  })

/** Anyone may read it. */
const stock = <T extends CollectionConfig | GlobalConfig>({ hooks: _, access: __, ...rest }: T) =>
  withStockFields({ ...rest, access: { read: () => true } } as unknown as T)

const withStockFields = <T extends { fields: Field[]; admin?: object }>(parent: T): T => ({
  ...withoutComponents(parent),
  fields: parent.fields.filter(({ type }) => type !== 'ui').map(stockField),
})

const withoutComponents = <T extends { admin?: object }>(part: T): T =>
  part.admin ? { ...part, admin: { ...part.admin, components: undefined } } : part

const stockField = (field: Field): Field => {
  const plain = withoutComponents({ ...field, hooks: undefined, access: undefined } as Field)
  if (plain.type === 'tabs') return { ...plain, tabs: plain.tabs.map(withStockFields) }
  if (plain.type === 'blocks') return { ...plain, blocks: plain.blocks.map(stockBlock) }
  if (plain.type === 'richText')
    return { ...plain, editor: plain.custom?.blocks ? longEditor() : shortEditor() }
  return 'fields' in plain ? withStockFields(plain) : plain
}

const stockBlock = (block: Block): Block => withStockFields(block)

/** What both kinds of text offer, and what the long ones do. */
const shortFeatures = ['paragraph', 'bold', 'italic', 'link', 'unorderedList', 'orderedList', 'toolbarInline']
const longFeatures = [
  ...shortFeatures,
  ...['heading', 'underline', 'strikethrough', 'subscript', 'superscript', 'blockquote', 'horizontalRule'],
]

const shortEditor = () =>
  lexicalEditor({
    features: ({ defaultFeatures }) => defaultFeatures.filter(({ key }) => shortFeatures.includes(key)),
  })

const longEditor = () =>
  lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(({ key }) => longFeatures.includes(key)),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: editorBlocks.map(stockBlock), inlineBlocks: inlineBlocks.map(stockBlock) }),
      FixedToolbarFeature(),
    ],
  })
