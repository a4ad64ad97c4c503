// Reads what is public with the SDK that sites use, over /v1 alone.
import { PayloadSDK } from '@payloadcms/sdk'
import type { Language } from '@/platform/i18n/languages'
import type { Ids } from './enter'
import { inParallel } from './parallel'
import type { Plan, PlannedDocument } from './plan'

export type Public = Record<string, unknown>

/** One document as three kinds of client see it. */
export interface Published {
  /** From a list, rich text as Lexical; an issue from its own address, with whole items. */
  lexical: Public
  /** By id, rich text as plain text. */
  text: Public
  html: Public
}

interface Found {
  documents: Map<string, Published>
  /** How many of a collection's ids the public side counts. */
  counts: Map<string, number>
}

const batch = 40

export const readBack = async (origin: string, plan: Plan, ids: Ids): Promise<Found> => {
  const [lexical, text, html] = [
    clientOf(origin, 'lexical'),
    clientOf(origin, 'text'),
    clientOf(origin, 'html'),
  ]
  const listed = new Map<string, Public>()
  const counts = new Map<string, number>()
  for (const { collection, locale, group } of groupsOf(plan)) {
    const found = await lexical.list(
      collection,
      locale,
      group.map(({ key }) => ids.get(key) ?? ''),
    )
    for (const doc of found.docs) listed.set(String(doc.id), doc)
    counts.set(collection, (counts.get(collection) ?? 0) + found.total)
  }
  const read = await inParallel(4, plan.documents, async ({ key, collection, locale }) => {
    const id = ids.get(key) ?? ''
    const one = (client: Client) => client.one(collection, locale, id)
    const inList = collection === 'issues' ? await one(lexical) : listed.get(id)
    return inList
      ? ([key, { lexical: inList, text: await one(text), html: await one(html) }] as const)
      : undefined
  })
  return { documents: new Map(read.filter((one) => one !== undefined)), counts }
}

/** Documents of one collection and language, a batch at a time. */
const groupsOf = ({ documents }: Plan) => {
  const groups: { collection: string; locale: Language; group: PlannedDocument[] }[] = []
  for (const document of documents) {
    const { collection, locale } = document
    const open = groups.findLast((one) => one.collection === collection && one.locale === locale)
    if (open && open.group.length < batch) open.group.push(document)
    else groups.push({ collection, locale, group: [document] })
  }
  return groups
}

interface Client {
  one: (collection: string, locale: Language, id: string) => Promise<Public>
  list: (collection: string, locale: Language, ids: string[]) => Promise<{ docs: Public[]; total: number }>
}

/** The SDK has no word for the format of rich text: it is put on the address. */
const clientOf = (origin: string, richText: string): Client => {
  const sdk = new PayloadSDK({
    baseURL: `${origin}/v1`,
    fetch: (input, init) =>
      fetch(`${String(input)}${String(input).includes('?') ? '&' : '?'}richText=${richText}`, init),
  })
  return {
    one: async (collection, locale, id) =>
      (await sdk.findByID({
        collection: collection as never,
        id: id as never,
        locale: locale as never,
      })) as Public,
    list: async (collection, locale, ids) => {
      const where = { id: { in: ids } }
      const found = await sdk.find({
        collection: collection as never,
        where,
        limit: batch,
        locale: locale as never,
      })
      const { totalDocs } = await sdk.count({ collection: collection as never, where })
      return { docs: found.docs as unknown as Public[], total: totalDocs }
    },
  }
}
