// Enters a plan over HTTP, as the people of a newsroom do: entries and drafts first, then each draft through the workflow.
import sharp from 'sharp'
import type { Role } from '@/access/roles'
import type { Answer, Newsroom } from '../helpers/newsroom'
import { inParallel } from './parallel'
import { isRef, type Plan, type PlannedDocument, type PlannedEntry, refsIn } from './plan'

/** Keys of the plan to ids of the product. */
export type Ids = Map<string, string>

/** Several people work at a time; with one hand, everything comes in the order of the plan. */
export const enterPlan = async (room: Newsroom, plan: Plan, hands = 4): Promise<Ids> => {
  const ids: Ids = new Map()
  await inParallel(hands, plan.entries, async (entry) => {
    ids.set(entry.key, await createEntry(room, entry))
  })
  for (let left = plan.documents; left.length > 0; ) {
    const ready = left.filter(({ data }) => refsIn(data).every((key) => ids.has(key)))
    if (ready.length === 0)
      throw new Error(`These wait for each other: ${left.map(({ key }) => key).join(', ')}.`)
    const created = await inParallel(
      hands,
      ready,
      async (document) => [document.key, await createDraft(room, document, ids)] as const,
    )
    for (const [key, id] of created) ids.set(key, id)
    left = left.filter(({ key }) => !ids.has(key))
  }
  const [issues, others] = [plan.documents.filter(isIssue), plan.documents.filter((one) => !isIssue(one))]
  await inParallel(hands, others, (document) => publish(room, document, ids))
  for (const issue of issues) await publish(room, issue, ids)
  return ids
}

const isIssue = ({ collection }: PlannedDocument): boolean => collection === 'issues'

/** Answers of other forms than asked for end the test with all they say. */
const expected = (answer: Answer, what: string): Answer['body'] => {
  if (answer.status === 200 || answer.status === 201) return answer.body
  throw new Error(`${what} was answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 2000)}`)
}

const entryWriters: Record<PlannedEntry['collection'], Role> = {
  organisations: 'contributor',
  media: 'contributor',
  topics: 'editor',
  notes: 'editor',
  consents: 'protection',
}

const createEntry = async (
  room: Newsroom,
  { key, collection, locale, data }: PlannedEntry,
): Promise<string> => {
  const writer = room.as(entryWriters[collection])
  const path = `/api/${collection}?depth=0&locale=${locale}`
  const answer =
    collection === 'media'
      ? await uploadPicture(room.url + path, writer.token, data)
      : await writer.post(path, data)
  return String(expected(answer, `Creating ${key}`).doc.id)
}

const uploadPicture = async (url: string, token: string, data: object): Promise<Answer> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'picture.png')
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  }
}

let drawn: Promise<Buffer> | undefined

const picture = (): Promise<Buffer> => {
  drawn ??= sharp({ create: { width: 48, height: 32, channels: 3, background: '#4a7ba6' } })
    .png()
    .toBuffer()
  return drawn
}

/** Contacts and figures are the editors' own; an issue too, as its publisher may not have edited it. */
const directly = new Set(['contacts', 'figures'])

const writerOf = ({ collection }: PlannedDocument): Role =>
  directly.has(collection) || collection === 'issues' ? 'editor' : 'contributor'

const createDraft = async (room: Newsroom, document: PlannedDocument, ids: Ids): Promise<string> => {
  const { key, collection, locale, data, translations } = document
  const writer = room.as(writerOf(document))
  const answer = await writer.post(`/api/${collection}?depth=0&locale=${locale}`, resolved(data, ids))
  const id = String(expected(answer, `Creating ${key}`).doc.id)
  for (const [language, words] of Object.entries(translations))
    expected(
      await writer.patch(`/api/${collection}/${id}?depth=0&locale=${language}`, words),
      `Translating ${key}`,
    )
  return id
}

/** The data with ids in place of the plan's keys. */
export const resolved = (value: unknown, ids: Ids): unknown => {
  if (isRef(value)) return ids.get(value.$ref)
  if (Array.isArray(value)) return value.map((one) => resolved(one, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part, ids)]))
}

const publish = async (room: Newsroom, document: PlannedDocument, ids: Ids): Promise<void> => {
  const { key, collection, remarks } = document
  const target = { type: collection, id: ids.get(key) ?? '' }
  const act = async (role: Role, action: string, comment?: string) =>
    expected(await room.as(role).act(action, target, comment ? { comment } : {}), `To ${action} ${key}`)
  const comment = remarks.join('\n').slice(0, 10_000)
  if (directly.has(collection)) return void (await act('editor', 'publish', comment))
  let { stage, awaits } = await act(writerOf(document), 'submit', comment)
  while (stage === 'inReview') ({ stage, awaits } = await act(awaits as Role, 'approve'))
  await act('publisher', 'publish')
}
