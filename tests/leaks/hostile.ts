// Queries that ask for more than the public may have, in the dialects of Payload, its GraphQL and those who guess.
import type { Planted } from './plant'

const quote = (text: string) => encodeURIComponent(text)

export const hostileQueries = ({ before, hidden }: Planted): string[] => [
  '',
  'draft=true',
  'draft=1&depth=99',
  'where[_status][equals]=draft',
  'where[_status][not_equals]=published',
  'where[endedAt][exists]=true',
  'where[content][exists]=true',
  'where[or][0][id][exists]=true&where[or][1][_status][equals]=draft',
  `where[id][in]=${hidden.map(({ id }) => id).join()}`,
  `where[id][equals]=${hidden[0]?.id}`,
  'where[protection.consents.subject][like]=zq',
  'where[review.stage][equals]=draft',
  'where[title][like]=zq',
  'sort=-content',
  'sort=review.approvals',
  'select[content]=true&select[review]=true&select[protection]=true&select[consents]=true',
  'select[email]=true&select[phone]=true&select[createdBy]=true',
  'select[__proto__][x]=true',
  'select=*',
  'populate[media]=true&populate[consents]=true&populate[users]=true',
  'joins[versions][limit]=100',
  'joins=true',
  'depth=10',
  'depth=99',
  'locale=all',
  'locale=*',
  'locale=nl',
  'locale=fr&fallback-locale=nl',
  'fallback-locale=nl',
  'trash=true',
  'limit=0',
  'limit=100&page=1',
  'limit=100&page=2',
  'pagination=false&limit=100',
  `at=${quote(before)}`,
  `at=${quote(before)}&limit=100`,
  `at=${quote('1970-01-01T00:00:00Z')}`,
  'at[]=now',
  'locale[]=en&locale[]=nl',
  'where[]=1',
  '__proto__[draft]=true',
  'constructor[prototype][draft]=true',
  'overrideAccess=true',
  'user=1&showHiddenFields=true',
  'richText=lexical',
  'richText=lexical&depth=10',
  'richText=markdown',
  'richText=text',
  'preview=true',
  'preview=zq',
  'q=zq',
  'cursor=zq',
  'mailer=listmonk&locale=nl',
  'topic=zq',
  `query=${quote('{__schema{types{name fields{name}}}}')}`,
]

/** The same over GraphQL: lists, single documents of every kind that is hidden, the past, other languages, searches. */
export const graphqlQueries = ({ before, hidden, live }: Planted): string[] => {
  const all = [...hidden, ...live]
  const fieldOf = (type: string) => type.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const singleOf = (type: string) => fieldOf(type).replace(/s$/, '')
  const titleOf = (type: string) => ({ contacts: 'name', figures: 'label' })[type] ?? 'title'
  const lists = [...new Set(all.map(({ type }) => type))].flatMap((type) =>
    ['', `, at: "${before}"`, ', locale: nl'].map(
      (more) => `{ ${fieldOf(type)}(limit: 100${more}) { totalDocs docs { id slug ${titleOf(type)} } } }`,
    ),
  )
  const singles = all.flatMap(({ type, id, slug }) =>
    [`id: "${id}"`, `slug: "${slug}"`, `id: "${id}", at: "${before}"`].map(
      (which) => `{ ${singleOf(type)}(${which}) { id slug ${titleOf(type)} } }`,
    ),
  )
  const searches = all.map(
    ({ slug }) =>
      `{ search(q: "${slug}") { docs { ... on Document { id slug } ... on ArticleSummaryHit { title highlights { body } } } } }`,
  )
  const guesses = ['consents', 'users', 'reviews', 'publications'].map(
    (name) => `{ ${name} { docs { id } } }`,
  )
  return [...lists, ...singles, ...searches, ...guesses].map((query) => `query=${quote(query)}`)
}

/** Searches for the very words of documents, hidden and live, which are their slugs. */
export const searchQueries = ({ hidden, live }: Planted): string[] =>
  [...hidden, ...live].flatMap(({ slug }) => [`q=${slug}`, `q=${slug.slice(0, -1)}&locale=fr`])
