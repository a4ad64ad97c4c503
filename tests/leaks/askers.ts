// Those who ask without a right to what is hidden: nobody, keys of every kind, people's sessions, tokens of other texts.
import { randomUUID } from 'node:crypto'
import type { Newsroom } from '../helpers/newsroom'
import { expiredToken, makePreview, tokenFor } from '../helpers/previews'
import type { Planted } from './plant'

export interface Asker {
  name: string
  headers: Record<string, string>
  /** Added to each query. */
  query?: string
  /** Ids and slugs that a token is for: they are not asked for, and may be named. */
  opens?: string[]
}

export const askersOf = async (room: Newsroom, planted: Planted): Promise<Asker[]> => {
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
  const key = await keyOf(room, {})
  const staff = room.as('editor').token
  const article = planted.live.find(({ type }) => type === 'articles')
  const own = planted.hidden.find(({ type }) => type === 'contacts')
  if (!article || !own) throw new Error('There is nothing to preview.')
  const revoked = await makePreview(room.as('editor'), article)
  await room.as('editor').post(`/api/preview-links/${revoked.body.link.id}/revoke`)
  const foreign = await tokenFor(room, own)
  return [
    { name: 'a key', headers: bearer(key) },
    { name: 'a key that asks for previews without the scope', headers: bearer(key), query: 'preview=true' },
    { name: 'the key of an inactive client', headers: bearer(await keyOf(room, { active: false })) },
    { name: 'a made-up key', headers: bearer(randomUUID()) },
    {
      name: 'a key with the scope “preview” that asks for none',
      headers: bearer(await keyOf(room, { scopes: ['preview'] })),
    },
    { name: 'the cookie of an editor', headers: { cookie: `payload-token=${staff}` } },
    { name: 'the session of an editor', headers: { authorization: `JWT ${staff}` } },
    { name: 'a foreign preview token', headers: {}, query: `preview=${foreign}`, opens: [own.id, own.slug] },
    { name: 'an expired preview token', headers: {}, query: `preview=${await expiredToken(room, article)}` },
    { name: 'a revoked preview token', headers: {}, query: `preview=${revoked.body.token}` },
    { name: 'a forged preview token', headers: {}, query: `preview=${foreign.slice(0, -4)}AAAA` },
  ]
}

const keyOf = async (room: Newsroom, data: Record<string, unknown>): Promise<string> => {
  const apiKey = randomUUID()
  const { status } = await room
    .as('admin')
    .post('/api/clients', { name: 'A site', enableAPIKey: true, apiKey, rateLimit: 100_000, ...data })
  if (status !== 201) throw new Error('No client was made.')
  return apiKey
}
