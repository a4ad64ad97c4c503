// Who is meant: an account, a contact, the subject of a consent, a guest reviewer, or several of these that are one person.
import { createHmac } from 'node:crypto'
import type { CollectionSlug, Payload, Where } from 'payload'
import { eachVersion } from '@/persons/eachVersion'
import { erasedHost, type Words } from '@/persons/words'
import { isId } from '@/platform/database/isId'
import { ContentError, MissingError } from '@/platform/errors'
import { mailboxOf } from '@/workflow/guests/mailbox'

export interface Wanted {
  /** Id or e-mail address. */
  account?: string | undefined
  /** Id or slug. */
  contact?: string | undefined
  /** Id. */
  consent?: string | undefined
  /** E-mail address. */
  guest?: string | undefined
  /** Other names they have, or had: what was erased once knows none. */
  names?: readonly string[] | undefined
}

/** The rows that are a person's own, by collection. */
export type Own = Readonly<Record<string, readonly string[]>>

export interface Person extends Words {
  own: Own
  /** Stands wherever the name stood: the same each time for the same person, and derived from no name. */
  pseudonym: string
}

type Row = Record<string, unknown> & { id: string }

/** @throws {ContentError} 400 when nobody is named; {MissingError} 404 */
export const findPerson = async (payload: Payload, wanted: Wanted): Promise<Person> => {
  const rows = {
    users: await one(payload, 'users', 'account', wanted.account, 'email'),
    contacts: await one(payload, 'contacts', 'contact', wanted.contact, 'slug'),
    consents: await one(payload, 'consents', 'consent', wanted.consent),
    'review-links': await linksOf(payload, wanted.guest),
  }
  const earlier = await earlierOf(payload, rows.contacts)
  const all = [...Object.values(rows).flat(), ...earlier]
  if (all.length === 0) throw new ContentError('Name an account, a contact, a consent or a guest.')
  const consents = rows.consents.map(({ id }) => id)
  const photos = [...rows.contacts, ...earlier].flatMap(({ photo }) => (photo ? [String(photo)] : []))
  const pseudonym = pseudonymOf(payload, rows)
  const isKept = (text: string): boolean => text !== '' && text !== pseudonym && !text.endsWith(erasedHost)
  const texts = (...fields: string[]) =>
    distinct(all.flatMap((row) => fields.map((field) => String(row[field] ?? '')))).filter(isKept)
  return {
    own: {
      ...Object.fromEntries(Object.entries(rows).map(([slug, found]) => [slug, found.map(({ id }) => id)])),
      'consent-forms': distinct(rows.consents.flatMap(({ form }) => (form ? [String(form)] : []))),
      media: await picturesOf(payload, { consents, photos: distinct(photos) }),
    },
    names: distinct([
      ...texts('name', 'subject', 'publicName'),
      ...(await typedNames(payload, rows)),
      ...(wanted.names ?? []),
    ]).filter(isKept),
    emails: texts('email'),
    phones: texts('phone'),
    pseudonym,
  }
}

/** What is typed again before anything is erased. */
export const nameOf = ({ names, emails, pseudonym }: Person): string => names[0] ?? emails[0] ?? pseudonym

const one = async (
  payload: Payload,
  collection: string,
  called: string,
  key: string | undefined,
  other?: string,
): Promise<Row[]> => {
  if (key === undefined) return []
  const field = isId(payload, key) ? 'id' : other
  const [row] = field ? await rowsWhere(payload, collection, { [field]: { equals: key } }) : []
  if (!row) throw new MissingError(`There is no such ${called}.`)
  return [row]
}

/** What contacts said before: another name, an address that was. */
const earlierOf = async (payload: Payload, contacts: readonly Row[]): Promise<Row[]> => {
  const found: Row[] = []
  for (const { id } of contacts)
    for await (const { version } of eachVersion(payload, 'contacts', { parent: { equals: id } }))
      found.push({ ...(version as Record<string, unknown>), id })
  return found
}

/** Every link that was made for this mailbox. */
const linksOf = async (payload: Payload, guest: string | undefined): Promise<Row[]> => {
  if (guest === undefined) return []
  const all = await rowsWhere(payload, 'review-links', { email: { exists: true } })
  const found = all.filter(({ email }) => mailboxOf(String(email ?? '')) === mailboxOf(guest))
  if (found.length === 0) throw new MissingError('There is no such guest.')
  return found
}

/** As guests signed their decisions. */
const typedNames = async (payload: Payload, rows: Record<string, Row[]>): Promise<string[]> => {
  const actors = (rows['review-links'] ?? []).map(({ id }) => `link:${id}`)
  if (actors.length === 0) return []
  const entries = await rowsWhere(payload, 'transitions', { actor: { in: actors } })
  return entries.map(({ actorName }) => String(actorName ?? ''))
}

interface Pictured {
  consents: readonly string[]
  photos: readonly string[]
}

/** Portraits, and what shows nobody else. A picture with others in it is theirs, too: their consents decide. */
const picturesOf = async (payload: Payload, { consents, photos }: Pictured): Promise<string[]> => {
  const wanted: Where[] = [
    ...(photos.length > 0 ? [{ id: { in: [...photos] } }] : []),
    ...(consents.length > 0 ? [{ consents: { in: [...consents] } }] : []),
  ]
  if (wanted.length === 0) return []
  const rows = await rowsWhere(payload, 'media', { or: wanted })
  const others = ({ consents: held }: Row) =>
    (Array.isArray(held) ? held : []).map(String).filter((id) => !consents.includes(id))
  return rows.filter((row) => others(row).length === 0).map(({ id }) => String(id))
}

const rowsWhere = async (payload: Payload, collection: string, where: Where): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    where,
    limit: 0,
    pagination: false,
  })
  return docs.map((row) => ({ ...row, id: String(row.id) }))
}

/** “N. N.” (nomen nescio) is written for a name that is not told in all of our languages. */
const pseudonymOf = ({ secret }: Payload, rows: Record<string, Row[]>): string => {
  const [collection, found] = Object.entries(rows).find(([, some]) => some.length > 0) ?? ['', []]
  const id = collection === 'review-links' ? mailboxOf(String(found[0]?.email ?? found[0]?.id)) : found[0]?.id
  const key = createHmac('sha256', secret).update(`person:${collection}:${id}`).digest('hex')
  return `N. N. ${key.slice(0, 8)}`
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)]
