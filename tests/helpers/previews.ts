// Preview links as staff make them and as readers follow them.
import { randomUUID } from 'node:crypto'
import { hashToken, makeToken } from '@/platform/links/token'
import type { Newsroom, Person } from './newsroom'

interface Document {
  type: string
  id: string
}

export const makePreview = (person: Person, { type, id }: Document, more: Record<string, unknown> = {}) =>
  person.post(`/api/${type}/${id}/preview-links`, more)

/** The token of a new link. */
export const tokenFor = async (room: Newsroom, document: Document): Promise<string> => {
  const { status, body } = await makePreview(room.as('editor'), document)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return String(body.token)
}

/** The token of a link as if it had been made a while ago. */
export const expiredToken = async (room: Newsroom, { type, id }: Document): Promise<string> => {
  const expiresAt = new Date(Date.now() - 1_000)
  const token = makeToken({ secret: room.payload.secret, purpose: 'preview-link' }, expiresAt)
  await room.payload.db.create({
    collection: 'preview-links',
    data: {
      type,
      document: id,
      tokenHash: hashToken(token),
      expiresAt: expiresAt.toISOString(),
      createdBy: room.as('editor').id,
    },
  })
  return token
}

/** An API client, and how it asks. */
export const makeClient = async (room: Newsroom, data: Record<string, unknown> = {}) => {
  const apiKey = randomUUID()
  const { body } = await room
    .as('admin')
    .post('/api/clients', { name: 'A site', enableAPIKey: true, apiKey, ...data })
  const headers = { authorization: `clients API-Key ${apiKey}` }
  return {
    id: String(body.doc.id),
    get: (path: string) => fetch(room.url + path, { headers }),
  }
}
