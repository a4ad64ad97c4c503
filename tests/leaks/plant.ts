// A newsroom full of canaries: everything that the public must not see, and beside it what it may, to prove that it is looked at.
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug } from 'payload'
import { mediaDirectory } from '@/collections/media/directory'
import type { EditorialSlug } from '@/content/documents'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { pdf } from '@/sample/papers'
import { build, makeLive } from '../helpers/build'
import type { Newsroom, Person } from '../helpers/newsroom'
import { giveConsent, uploadFile, uploadPicture } from '../helpers/protection'
import type { Canaries } from './canaries'
import { fill, type Word } from './fill'

export interface Document {
  type: EditorialSlug
  id: string
  slug: string
}

/** A picture, organisation or topic. */
export interface Entry {
  type: string
  id: string
}

export interface File {
  id: string
  filename: string
  /** As it is in the address of what is public. */
  hash: string
}

export interface Planted {
  live: Document[]
  hidden: Document[]
  files: { shown: File[]; hidden: File[] }
  /** A moment at which what was withdrawn since was still public. */
  before: string
}

/** Each set of documents refers to those of its own that come before. */
const kinds: [EditorialSlug, Record<string, unknown>][] = [
  ['contacts', { kind: 'person', showEmail: false, showPhone: false }],
  ['projects', { state: 'running' }],
  ['podcasts', {}],
  ['podcast-episodes', { kind: 'full', protection: { depictsPeople: 'no' } }],
  ['resources', { kind: 'book' }],
  ['figures', {}],
  ['events', { kind: 'event', when: { start: '2026-05-04T10:00:00.000Z', precision: 'exact' } }],
  ['articles', { kind: 'news', protection: { depictsPeople: 'no' } }],
  ['issues', { kind: 'newsletter', period: { from: '2026-01-01', to: '2026-06-30' } }],
]

/** The public reads documents in all languages but the last, which each of them has all the same. */
const offered = languages.slice(0, -1)

type WordIn = (type: string, locale: string) => Word

export const plant = async (room: Newsroom, canaries: Canaries): Promise<Planted> => {
  const hiddenFiles = await plantFiles(room, canaries.hide)
  const shownFiles = await plantFiles(room, canaries.show)
  const hidden =
    (what: string): WordIn =>
    (type, locale) =>
    (path) =>
      canaries.hide(`${what} ${type}.${path} (${locale})`)
  const shown: WordIn = (type, locale) => (path) =>
    offered.includes(locale as never) && !/^(email|phone)$/.test(path)
      ? canaries.show(`live ${type}.${path} (${locale})`)
      : canaries.hide(`restricted ${type}.${path} (${locale})`)

  const drafts = await plantSet(room, hidden('unpublished'), {
    ...(await plantSupporting(room, hidden('unmentioned'))),
    ...filesOf(hiddenFiles),
  })
  const related = {
    ...byType(drafts),
    ...(await plantSupporting(room, shown)),
    ...filesOf(shownFiles),
  }
  const live = await plantSet(room, shown, related, (document) => makeLive(room, document))
  const gone = await plantSet(room, hidden('withdrawn'), filesOf(hiddenFiles), (document) =>
    makeLive(room, document),
  )
  const before = new Date().toISOString()
  for (const document of [...gone].reverse()) await withdraw(room, document)
  for (const document of live) await write(room, document, hidden('draft over live'), {})

  for (const [what, documents] of Object.entries({ unpublished: drafts, withdrawn: gone }))
    for (const { type, id } of documents) canaries.keep(`the id of ${what} ${type}`, id)
  await plantInside(room, canaries, live)
  for (const what of ['begun', 'set aside', 'forgotten', 'left over', 'never read'])
    for (const { type, id } of await plantSet(room, hidden(what), filesOf(hiddenFiles)))
      canaries.keep(`the id of ${type} ${what}`, id)
  return {
    live,
    hidden: [...drafts, ...gone],
    files: { shown: shownFiles, hidden: hiddenFiles },
    before,
  }
}

/** What is live alone, of every type, with all that it shows. */
export const plantLive = async (
  room: Newsroom,
  canaries: Canaries,
): Promise<Planted & { entries: Entry[] }> => {
  const word: WordIn = (type, locale) => (path) => canaries.show(`live ${type}.${path} (${locale})`)
  const files = await plantFiles(room, canaries.show)
  const supporting = await plantSupporting(room, word)
  const related = { ...supporting, ...filesOf(files) }
  const live = await plantSet(room, word, related, (document) => makeLive(room, document))
  const entries = Object.entries({ ...supporting, media: files.map(({ id }) => id) }).flatMap(([type, ids]) =>
    ids.map((id) => ({ type, id })),
  )
  return { live, hidden: [], files: { shown: files, hidden: [] }, before: new Date().toISOString(), entries }
}

const byType = (documents: Document[]): Record<string, string[]> =>
  Object.fromEntries(documents.map(({ type, id }) => [type, [id]]))

const plantSet = async (
  room: Newsroom,
  word: WordIn,
  outside: Record<string, string[]>,
  finish: (document: Document) => Promise<unknown> = async () => {},
): Promise<Document[]> => {
  const documents: Document[] = []
  for (const [type, data] of kinds) {
    const own = byType(documents)
    const related = Object.fromEntries(
      [...new Set([...Object.keys(own), ...Object.keys(outside)])].map((name) => [
        name,
        [...(own[name] ?? []), ...(outside[name] ?? [])],
      ]),
    )
    const document = await create(
      room,
      type,
      { ...structuredClone(data), ...sectionsOf(type, own) },
      word,
      related,
    )
    documents.push(document)
    await finish(document)
  }
  return documents
}

/** What documents show. */
const plantSupporting = async ({ payload }: Newsroom, word: WordIn): Promise<Record<string, string[]>> => {
  const related: Record<string, string[]> = {}
  for (const collection of ['organisations', 'topics'] as const) {
    const filling = { word: word(collection, defaultLanguage), related: {} }
    const data = fill(payload.collections[collection].config.flattenedFields, slugOf(collection), filling)
    const made = await payload.create({ collection, data: data as never, ...asSystem })
    related[collection] = [String(made.id)]
  }
  return related
}

const slugOf = (collection: string) => (collection === 'topics' ? { slug: `topic-${randomUUID()}` } : {})

/** An issue with all that its collection may hold. */
const sectionsOf = (type: EditorialSlug, related: Record<string, string[]>) => {
  if (type !== 'issues') return {}
  const held = ['articles', 'projects', 'podcast-episodes', 'events', 'resources', 'figures']
  const items = held.flatMap((relationTo) =>
    (related[relationTo] ?? []).map((value) => ({ item: { relationTo, value }, display: 'full' })),
  )
  return { sections: [{ items }] }
}

const asSystem = { depth: 0, overrideAccess: true, context: { actor: 'system' } } as const

const create = async (
  { payload }: Newsroom,
  type: EditorialSlug,
  data: Record<string, unknown>,
  word: WordIn,
  related: Record<string, string[]>,
): Promise<Document> => {
  const fields = payload.collections[type].config.flattenedFields
  const filled = fill(fields, data, { word: word(type, defaultLanguage), related })
  const made = await payload.create({
    collection: type,
    data: { ...filled, languages: [...offered] } as never,
    ...asSystem,
  })
  const document = { type, id: String(made.id), slug: String(made.slug) }
  await write({ payload }, document, word, related, languages.slice(1))
  return document
}

/** Says everything anew in these languages. */
const write = async (
  { payload }: Pick<Newsroom, 'payload'>,
  { type, id }: Document,
  word: WordIn,
  related: Record<string, string[]>,
  locales: readonly string[] = languages,
): Promise<void> => {
  const fields = payload.collections[type].config.flattenedFields
  for (const locale of locales) {
    const options = { collection: type, id, locale: locale as never, ...asSystem }
    const now = (await payload.findByID({ ...options, draft: true, fallbackLocale: false })) as unknown
    const { _status, stage, review, ...text } = structuredClone(now) as Record<string, unknown>
    const language = locale === defaultLanguage ? { anew: true } : { locale }
    const data = fill(fields, text, { word: word(type, locale), related, ...language })
    await payload.update({ ...options, draft: true, data: data as never })
  }
}

const withdraw = async (room: Newsroom, document: Document): Promise<void> => {
  const action = document.type === 'issues' || document.type === 'events' ? 'takeDown' : 'unpublish'
  const answer = await room.as('publisher').act(action, document, { comment: 'It is no longer right' })
  if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`)
}

/** A picture and a text, each with words in its entry; the text is made of one as well. */
const plantFiles = async (room: Newsroom, word: Word): Promise<File[]> => {
  const entry = () => ({
    alt: word('media.alt'),
    caption: word('media.caption'),
    credit: word('media.credit'),
  })
  const editor = room.as('editor')
  const picture = await uploadPicture(room, editor, entry(), `${word('media.filename')}.png`)
  const paper = await uploadFile(room, editor, {
    to: 'media',
    bytes: Buffer.from(`A text about ${word('media bytes')}.\n`),
    name: `${word('media.filename')}.txt`,
    type: 'text/plain',
    data: entry(),
  })
  if (paper.status !== 201) throw new Error(`The text was refused: ${JSON.stringify(paper.body)}`)
  return Promise.all(
    [picture, String(paper.body.doc.id)].map(async (id) => {
      const { filename } = await room.payload.findByID({ collection: 'media', id, ...asSystem })
      const bytes = await readFile(path.join(mediaDirectory(), String(filename)))
      const hash = createHash('sha256').update(bytes).digest().subarray(0, 12).toString('base64url')
      return { id, filename: String(filename), hash }
    }),
  )
}

const filesOf = ([picture, paper]: File[]) => ({
  media: [String(picture?.id)],
  papers: [String(paper?.id)],
})

/** What the newsroom keeps to itself: people, keys, talk, tasks, messages, consents. */
const plantInside = async (room: Newsroom, canaries: Canaries, live: Document[]): Promise<void> => {
  const { hide } = canaries
  const [admin, editor] = [room.as('admin'), room.as('editor')]
  const consent = await giveConsent(room, {
    subject: `${hide('consent.subject')} ${hide('consent.subject')}`,
  })
  canaries.keep('the id of a consent', consent)
  made(
    await uploadFile(room, room.as('protection'), {
      to: 'consent-forms',
      bytes: pdf(hide('consent form'), [hide('consent form')]),
      name: `${hide('consent form.filename')}.pdf`,
      type: 'application/pdf',
    }),
  )
  const post = async (person: Person, path: string, data: Record<string, unknown>) =>
    made(await person.post(`/api/${path}`, data))
  for (const { type, id } of live)
    await post(editor, 'comments', { type, document: id, text: hide(`comment on ${type}`) })
  const article = await build(editor, 'articles', { title: hide('submitted article.title') })
  made(await editor.act('submit', article, { comment: hide('transition.comment') }))
  await post(editor, 'organisations', { name: hide('organisation nobody mentions') })
  await post(editor, 'topics', { name: hide('topic nobody mentions'), slug: hide('topic.slug') })
  await post(editor, 'notes', { key: hide('note.key'), kind: 'footnote', text: hide('note nobody cites') })
  const url = `https://${hide('webhook.url')}.example.org/`
  await post(admin, 'webhooks', { name: hide('webhook.name'), url })
  const reviewLink = {
    name: hide('review link.name'),
    email: `${hide('review link.email')}@example.com`,
  }
  await post(room.as('publisher'), `articles/${article.id}/review-links`, reviewLink)
  await post(admin, 'users', {
    name: hide('user.name'),
    email: `${hide('user.email')}@example.org`,
    password: `${hide('user.password')}!`,
    roles: ['editor'],
  })
  await keepRows(room, canaries)
}

const inside: CollectionSlug[] = [
  'users',
  'clients',
  'reviews',
  'transitions',
  'comments',
  'tasks',
  'notifications',
  'outbox',
  'webhooks',
  'review-links',
  'preview-links',
  'consent-forms',
  'checkpoints',
  'uploads',
]

const made = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status < 300) return answer
  throw new Error(`It was not planted: ${JSON.stringify(answer.body)}`)
}

/** Filled by what runs by the clock, which does not run here. */
const mayBeEmpty: CollectionSlug[] = ['checkpoints', 'clients', 'notifications', 'preview-links', 'tasks']

/** The ids of all that is inside, and what of it is secret. */
const keepRows = async ({ payload, as }: Newsroom, canaries: Canaries): Promise<void> => {
  for (const collection of inside) {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection,
      limit: 0,
      pagination: false,
    })
    if (docs.length === 0 && !mayBeEmpty.includes(collection))
      throw new Error(`Nothing was planted in ${collection}.`)
    for (const row of docs) {
      canaries.keep(`the id of a row of ${collection}`, row.id)
      for (const name of ['email', 'hash', 'salt', 'secret', 'apiKey', 'apiKeyIndex', 'token'])
        if (typeof row[name] === 'string') canaries.keep(`${collection}.${name}`, row[name])
    }
  }
  canaries.keep('the secret of the installation', payload.config.secret)
  canaries.keep('the session of an editor', as('editor').token)
}
