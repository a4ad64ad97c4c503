// Payload as it comes, with nothing of ours: what our corrections correct is seen here.
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BlocksFeature, LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import {
  buildConfig,
  type CollectionConfig,
  getPayload,
  handleEndpoints,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import sharp from 'sharp'

export type DatabaseName = 'sqlite' | 'mongodb'

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests find out
  body: Record<string, any>
}

// biome-ignore lint/suspicious/noExplicitAny: these collections have no types
type Row = Record<string, any>

interface Sent {
  data: Buffer
  mimetype: string
  name: string
  size: number
}

export interface Plain {
  payload: Payload
  create: (collection: string, data: Row, file?: Sent) => Promise<Row>
  /** As a draft. */
  save: (collection: string, id: unknown, data: Row) => Promise<Row>
  config: SanitizedConfig
  ask: (address: string, options?: RequestInit) => Promise<Answer>
  /** The block hook of rich texts, each time it ran. */
  blockHooks: unknown[]
  /** How many transactions were open each time that a picture was made. */
  openAtPictures: number[]
  /** Lets no file be stored before as many have come. */
  holdFiles: (count: number) => void
  close: () => Promise<void>
}

export const origin = 'http://plain.example'

interface Place {
  /** Of its files. */
  folder?: string
  /** Of its MongoDB. */
  address?: string
  key?: string
}

export const startPlain = async (
  name: DatabaseName,
  { folder = '', address = '', key = 'plain' }: Place,
): Promise<Plain> => {
  const blockHooks: unknown[] = []
  const openAtPictures: number[] = []
  const files = path.join(folder, 'plain')
  const { hold, wait } = gate()
  const config = await buildConfig({
    secret: 'plain',
    serverURL: origin,
    telemetry: false,
    sharp: (...given) => {
      openAtPictures.push(Object.keys(payload.db.sessions ?? {}).length)
      return sharp(...given)
    },
    loggingLevels: {},
    logger: { options: { level: 'silent' } },
    db: databases[name]({ folder, address }),
    editor: lexicalEditor(),
    collections: [users, keys, posts(blockHooks), filesIn(files, wait), notes, secrets],
    localization: { locales: ['en', 'fr'], defaultLocale: 'en', fallback: true },
    typescript: { autoGenerate: false },
  })
  const payload: Payload = await getPayload({ config, key, disableOnInit: true })
  const ask = async (address: string, options: RequestInit = {}): Promise<Answer> => {
    const request = new Request(`${origin}/api${address}`, options)
    const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: key })
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Answer['body'] }
  }
  const create: Plain['create'] = (collection, data, file) =>
    payload.create({ collection, data, ...(file ? { file } : {}) } as never)
  const save: Plain['save'] = (collection, id, data) =>
    payload.update({ collection, id, data, draft: true } as never)
  const close = () => payload.destroy()
  return { payload, create, save, config, ask, blockHooks, openAtPictures, holdFiles: hold, close }
}

const databases = {
  sqlite: ({ folder }: { folder: string }) =>
    sqliteAdapter({
      client: { url: `file:${path.join(folder, 'plain.db')}` },
      transactionOptions: {},
      push: true,
    }),
  mongodb: ({ address }: { address: string }) => mongooseAdapter({ url: address, ensureIndexes: true }),
}

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: { admin: () => false, update: () => false },
  fields: [],
}

const keys: CollectionConfig = {
  slug: 'keys',
  auth: { useAPIKey: true, disableLocalStrategy: true },
  fields: [],
}

const posts = (seen: unknown[]): CollectionConfig => ({
  slug: 'posts',
  versions: { drafts: { schedulePublish: true } },
  fields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'amount', type: 'number' },
    { name: 'day', type: 'date' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'note', type: 'relationship', relationTo: 'notes' },
    {
      name: 'body',
      type: 'richText',
      editor: lexicalEditor({
        features: [LinkFeature(), BlocksFeature({ blocks: [blockSeenBy(seen)] })],
      }),
    },
  ],
})

const blockSeenBy = (seen: unknown[]) => ({
  slug: 'box',
  fields: [
    {
      name: 'word',
      type: 'text' as const,
      hooks: {
        beforeValidate: [() => void seen.push('beforeValidate')],
        beforeChange: [() => void seen.push('beforeChange')],
      },
    },
  ],
})

const filesIn = (staticDir: string, wait: () => Promise<void>): CollectionConfig => ({
  slug: 'files',
  hooks: { beforeValidate: [wait] },
  upload: { staticDir, mimeTypes: ['text/plain', 'image/png'], imageSizes: [{ name: 'small', width: 1 }] },
  fields: [],
})

const notes: CollectionConfig = {
  slug: 'notes',
  fields: [{ name: 'secret', type: 'relationship', relationTo: 'secrets' as never }],
}

const secrets: CollectionConfig = {
  slug: 'secrets',
  access: { read: () => false },
  fields: [{ name: 'word', type: 'text' }],
}

/** Opens when as many wait as it was told to hold. */
const gate = () => {
  let missing = 0
  let open = () => {}
  let opened = Promise.resolve()
  const hold = (count: number) => {
    missing = count
    opened = new Promise((resolve) => {
      open = resolve
    })
  }
  const wait = async () => {
    missing -= 1
    if (missing === 0) open()
    await opened
  }
  return { hold, wait }
}
