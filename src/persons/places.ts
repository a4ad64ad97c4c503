// Every place that may hold something of a person. Export, erasure, their report and the test that none is missing read this
// one table: a new collection, or a new field for words, is a line here. The documents of the editorial side and the globals
// are here without being named, with all of their fields.
import { editorial } from '@/collections/editorial'
import { supporting } from '@/collections/supporting'
import { globals } from '@/globals'

export type Store = 'rows' | 'versions' | 'global'

/** How a place is emptied of somebody; each has its module in persons/erase. */
export type Kind =
  /** Rows of which each is about one person: what names them is overwritten, the id stays. */
  | 'person'
  /** Rows that are there for one person alone: deleted. */
  | 'belonging'
  /** Rows about something else: the names in them are replaced. */
  | 'record'
  | 'log'
  | 'editions'
  /** Texts: what they say is for people to decide; see `erase/documents`. */
  | 'text'

export interface Place {
  /** Slug of the collection or global. */
  of: string
  store: Store
  kind: Kind
  /** The field that says whose row it is. */
  owner?: string
  /** Names as they were, each with the field that has the id of whoever is named. */
  names?: Readonly<Record<string, string>>
  /** What the person is called whose row it is: another one's row with the same name is a namesake's. */
  called?: readonly string[]
  /** What people typed, and values that repeat it. */
  words?: readonly string[]
  /** Text that names nobody: keys, hashes, codes. */
  plain?: readonly string[]
  /** Never exported. */
  secret?: readonly string[]
  /** Of a person's own row: what stays, because it names nobody. */
  keeps?: readonly string[]
}

type Declared = Omit<Place, 'of' | 'store'> & Partial<Pick<Place, 'store'>>

const declared: Record<string, Declared> = {
  users: {
    kind: 'person',
    called: ['name', 'email', 'identity'],
    secret: ['resetPasswordToken', 'salt', 'hash', 'sessions'],
    keeps: ['language'],
  },
  consents: {
    kind: 'person',
    called: ['subject', 'publicName'],
    keeps: ['kind', 'channels', 'languages', 'validUntil', 'withdrawnAt'],
  },
  'consent-forms': {
    kind: 'belonging',
    owner: 'id',
    words: ['url', 'thumbnailURL', 'filename'],
    plain: ['mimeType'],
  },
  'review-links': {
    kind: 'person',
    called: ['name', 'email'],
    words: ['reason'],
    plain: ['type', 'document', 'revision', 'step'],
    secret: ['tokenHash'],
    keeps: [
      'type',
      'document',
      'revision',
      'step',
      'tokenHash',
      'expiresAt',
      'sentAt',
      'openedAt',
      'usedAt',
      'revokedAt',
      'createdBy',
      'decision',
    ],
  },
  'second-factors': { kind: 'belonging', owner: 'user', secret: ['secret', 'recoveryCodes'] },
  uploads: { kind: 'belonging', owner: 'person', words: ['file'] },
  notifications: {
    kind: 'belonging',
    owner: 'user',
    words: ['data'],
    plain: ['key', 'event', 'type', 'document'],
  },
  'payload-preferences': { kind: 'belonging', owner: 'user', words: ['value'], plain: ['key'] },
  'payload-locked-documents': { kind: 'belonging', owner: 'user', plain: ['globalSlug'] },
  // What waits for an address, and what was sent; other messages are about documents.
  outbox: {
    kind: 'belonging',
    owner: 'target',
    words: ['payload', 'answers'],
    plain: ['key', 'event', 'leasedBy', 'lane'],
  },
  comments: {
    kind: 'record',
    names: { authorName: 'author' },
    words: ['text', 'quote'],
    plain: ['document', 'path', 'revision'],
  },
  tasks: {
    kind: 'record',
    words: ['reason', 'data'],
    plain: ['key', 'type', 'document', 'code', 'writer', 'roles'],
  },
  revisions: {
    kind: 'record',
    names: { authorName: 'author' },
    plain: ['type', 'document', 'revision', 'version', 'author', 'uses'],
  },
  'preview-links': { kind: 'record', words: ['name'], plain: ['type', 'document'], secret: ['tokenHash'] },
  clients: { kind: 'record', words: ['name'], secret: ['apiKey', 'apiKeyIndex'] },
  webhooks: {
    kind: 'record',
    words: ['name', 'url', 'disabledReason'],
    plain: ['events'],
    secret: ['secret', 'previousSecret'],
  },
  transitions: {
    kind: 'log',
    names: { actorName: 'actor', 'details.voucherName': 'details.voucher' },
    words: ['comment', 'details'],
    plain: [
      'key',
      'type',
      'document',
      'action',
      'from',
      'to',
      'revision',
      'actor',
      'roles',
      'requestId',
      'previous',
      'hash',
    ],
  },
  editions: {
    kind: 'editions',
    names: { byName: 'by' },
    words: ['slug', 'content', 'frame', 'html', 'text', 'changes'],
    plain: ['key', 'languages', 'publications', 'hash', 'originalHash', 'by', 'references', 'files'],
  },
  // These say what their documents say, and change with them.
  publications: {
    kind: 'text',
    words: ['content', 'slug', 'slugKey'],
    plain: ['key', 'type', 'document', 'revision', 'hashes', 'languages', 'kind', 'references', 'lists'],
  },
  reviews: {
    kind: 'text',
    words: ['title', 'slugKey'],
    plain: [
      'type',
      'document',
      'languages',
      'revision',
      'approvedRevision',
      'step',
      'awaits',
      'approvals',
      'contributors',
      'liveRevision',
      'logHash',
    ],
  },
  redirects: { kind: 'text', words: ['key', 'from'], plain: ['type', 'document'] },
}

/** These hold nothing that anybody typed: ends of logs, the names of migrations, marks of what was done once. */
export const impersonal: readonly string[] = ['checkpoints', 'payload-migrations', 'payload-kv']

const documents = [...editorial, ...supporting].map(({ config }) => config.slug)

/** In the order in which an erasure empties them: what names a person for us goes last, so that it can begin again. */
export const places: readonly Place[] = [
  ...documents.flatMap((of): Place[] => [
    { of, store: 'rows', kind: 'text' },
    { of, store: 'versions', kind: 'text' },
  ]),
  ...globals.map(({ slug }): Place => ({ of: slug, store: 'global', kind: 'text' })),
  ...inOrder(['text', 'editions', 'record', 'belonging', 'log', 'person']),
]

function inOrder(kinds: readonly Kind[]): Place[] {
  return kinds.flatMap((kind) =>
    Object.entries(declared)
      .filter(([, place]) => place.kind === kind)
      .map(([of, place]): Place => ({ of, store: 'rows', ...place })),
  )
}

/** As reports call it. */
export const placeName = ({ of, store }: Pick<Place, 'of' | 'store'>): string =>
  store === 'versions' ? `${of} (versions)` : of
