// Consents, and files that carry them, as the protection officer and the writers make them.
import sharp from 'sharp'
import type { Newsroom, Person } from './newsroom'

/** A consent for everything, without an end; another subject for each. */
export const giveConsent = async (
  room: Newsroom,
  overrides: Record<string, unknown> = {},
): Promise<string> => {
  const answer = await room.as('protection').post('/api/consents', {
    subject: `Subject ${crypto.randomUUID()}`,
    publicName: 'Mariam',
    kind: 'adult',
    channels: ['web', 'mail'],
    ...overrides,
  })
  if (answer.status !== 201) throw new Error(`The consent was refused: ${JSON.stringify(answer.body)}`)
  return String(answer.body.doc.id)
}

/** The group of a text that depicts somebody who agreed to it. */
export const depicting = (...consents: string[]) => ({ protection: { depictsPeople: 'yes', consents } })

export const uploadPicture = async (
  room: Newsroom,
  person: Person,
  data: Record<string, unknown> = {},
  name = 'picture.png',
): Promise<string> => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
  const { status, body } = await uploadFile(room, person, {
    to: 'media',
    bytes,
    name,
    type: 'image/png',
    data: { alt: 'A harbour', ...data },
  })
  if (status !== 201) throw new Error(`The picture was refused: ${JSON.stringify(body)}`)
  return String(body.doc.id)
}

interface Upload {
  to: 'media' | 'consent-forms'
  bytes: Uint8Array
  name: string
  type: string
  data?: Record<string, unknown>
}

export const uploadFile = async (
  room: Newsroom,
  person: Person,
  { to, bytes, name, type, data = {} }: Upload,
) => {
  const form = new FormData()
  form.set('file', new Blob([bytes as BlobPart], { type }), name)
  form.set('_payload', JSON.stringify(data))
  const response = await fetch(`${room.url}/api/${to}?depth=0`, {
    method: 'POST',
    headers: person.token ? { authorization: `JWT ${person.token}` } : {},
    body: form,
  })
  return { status: response.status, body: await response.json() }
}
