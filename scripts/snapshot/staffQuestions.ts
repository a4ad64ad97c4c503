// What staff ask of `/api`: each collection and global in each role, each document and how it stands.
import type { CollectionSlug } from 'payload'
import type { Question } from './asking'
import { type Newsroom, roles } from './sources'

export const staffQuestions = async (room: Newsroom): Promise<Question[]> => {
  const collections = room.payload.config.collections.map(({ slug }) => slug)
  const globals = room.payload.config.globals.map(({ slug }) => slug as string)
  const people = [
    ...roles.map((role) => ({ name: role as string, token: room.as(role).token })),
    { name: 'anonymous' },
  ]
  return [
    ...people.flatMap((person) =>
      [
        '/api/access',
        '/api/users/me',
        '/api/notifications?limit=100',
        '/api/reviews/queue?view=all&limit=100',
        '/api/audit?limit=500',
        '/api/audit?format=csv',
        ...collections.map((slug) => `/api/${slug}?limit=2&depth=0&sort=${orderOf(slug)}`),
        ...globals.map((slug) => `/api/globals/${slug}?depth=0&locale=all`),
      ].map((path) => by(person, path)),
    ),
    ...(await documentQuestions(room, collections)),
  ]
}

/** The sample uploads two files at a time. */
const orderOf = (collection: string): string => (collection === 'media' ? 'filename' : 'createdAt')

const documentQuestions = async (
  { payload, as }: Newsroom,
  collections: readonly CollectionSlug[],
): Promise<Question[]> => {
  const editor = { name: 'editor', token: as('editor').token }
  const questions: Question[] = []
  for (const collection of collections) {
    const { docs } = await payload.db.find<{ id: string }>({ collection, pagination: false })
    const places = docs.map(({ id }) => `/api/${collection}/${id}`)
    if (!places[0] || (await as('editor').get(`${places[0]}/workflow`)).status !== 200) continue
    const parts = [
      '?depth=0&draft=true&locale=all',
      '/workflow',
      ...(collection === 'issues' ? ['/readiness'] : []),
    ]
    for (const place of places) questions.push(...parts.map((part) => by(editor, place + part)))
  }
  return questions
}

const by = ({ name, token }: { name: string; token?: string }, path: string): Question => ({
  path,
  name: `staff/${name}/${path.slice('/api/'.length)}`,
  headers: token ? { authorization: `JWT ${token}` } : {},
})
