// Both GraphQL schemas, and everything that each root field of the public one answers.
import { configToSchema } from '@payloadcms/graphql'
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql'
import { type Ask, askAll, jsonOf, type Question } from './asking'
import type { SnapshotFiles } from './files'
import { everythingOf, type Newsroom } from './sources'

export const writeGraphql = async (files: SnapshotFiles, ask: Ask, room: Newsroom): Promise<void> => {
  const introspection = { path: '/v1/graphql', method: 'POST', body: { query: getIntrospectionQuery() } }
  const { data } = jsonOf(await ask({ ...introspection, name: 'graphql/introspection' }))
  const schema = buildClientSchema(data)
  await files.write('graphql/v1.graphql', printSchema(schema))
  // `/api` shows its schema to nobody in production.
  await files.write('graphql/api.graphql', printSchema(configToSchema(room.payload.config).schema))
  const roots = schema.getQueryType()?.getFields() ?? {}
  const slugs = await slugsOf(room)
  await askAll(
    ask,
    Object.values(roots).flatMap(({ name, args }) =>
      ['en', 'fr', 'nl'].flatMap((locale) =>
        (locale === 'en' ? ['html', 'text', 'markdown', 'lexical'] : ['html']).map((format): Question => {
          const given = [
            args.some((one) => one.name === 'locale') && `locale: ${locale}`,
            args.some((one) => one.name === 'limit') && 'limit: 5',
            args.some((one) => one.name === 'slug') && `slug: "${slugs.get(name) ?? ''}"`,
            args.some((one) => one.name === 'q') && 'q: "housing"',
          ].filter(Boolean)
          const text = `{ ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${everythingOf(name, format)} }`
          return {
            path: '/v1/graphql',
            name: `graphql/${name} ${locale} ${format}`,
            method: 'POST',
            body: { query: text },
          }
        }),
      ),
    ),
  )
  await askAll(ask, refusals)
}

/** The slug of the oldest document of each type, by the name of its root field. */
const slugsOf = async ({ anonymous }: Newsroom): Promise<Map<string, string>> => {
  const lists = {
    articles: 'article',
    issues: 'issue',
    projects: 'project',
    contacts: 'contact',
    podcasts: 'podcast',
    'podcast-episodes': 'podcastEpisode',
    events: 'event',
    resources: 'resource',
    figures: 'figure',
  }
  const found = Object.entries(lists).map(async ([list, root]): Promise<[string, string]> => {
    const { body } = await anonymous.get(`/v1/${list}?sort=publishedAt&limit=1`)
    return [root, String(body.docs[0]?.slug)]
  })
  return new Map(await Promise.all(found))
}

const refused = {
  broken: '{ articles {',
  'an unknown field': '{ articles { nothing } }',
  'an unknown facet': '{ articles(where: { nothing: { equals: "x" } }) { totalDocs } }',
  'a mutation': 'mutation { publish }',
  'too costly': `{ ${[1, 2, 3, 4, 5].map((n) => `a${n}: issues(limit: 100) ${'{ docs { sections { items { item { __typename } } } } }'}`).join(' ')} }`,
  'too many roots': `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: site { name }`).join(' ')} }`,
  'what is gone': '{ article(slug: "taken-down") { title } }',
  'what has moved': '{ article(slug: "told-step-by-step") { title slug } }',
}

const refusals: Question[] = Object.entries(refused).flatMap(([name, query]) => [
  { path: '/v1/graphql', name: `graphql/refused ${name} by POST`, method: 'POST', body: { query } },
  { path: `/v1/graphql?${new URLSearchParams({ query })}`, name: `graphql/refused ${name} by GET` },
])
