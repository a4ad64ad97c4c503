// Every parameter that an address of the public side can take, once: its name means the same wherever it stands.
import type { Json } from '@/delivery/description/schemas'
import { type Facet, facetNames, facets, operatorsOf, sortableNames } from '@/delivery/request/facets'
import { maxLimit, richTextFormats } from '@/delivery/request/parameters'
import { defaultSort } from '@/delivery/request/sort'
import { defaultLanguage, languages } from '@/languages'
import { mailers } from '@/newsletter/placeholders'

interface Described extends Json {
  description: string
  schema: Json
}

const text = { type: 'string' }
const language = { type: 'string', enum: languages, default: defaultLanguage }
const never = { type: 'boolean', const: false }

export const queryParameters: Record<string, Described> = {
  locale: {
    description:
      'The language to answer in. A document that is not offered in it is answered in its first one: `contentLanguage` and `Content-Language` say which. Feeds and calendars that are asked for a language hold only what is offered in it.',
    schema: language,
  },
  richText: {
    description: 'How texts with headings, links and blocks are written. `lexical` is the editor state.',
    schema: { type: 'string', enum: richTextFormats, default: 'html' },
  },
  at: {
    description:
      'What was public at this instant, of documents that are public now: an ISO 8601 instant with its zone.',
    schema: { type: 'string', format: 'date-time' },
    example: '2026-03-01T12:00:00Z',
  },
  select: {
    description:
      'The fields to answer with (`select[title]=true`) or to leave out (`select[body]=false`), parts of fields too (`select[seo][title]=true`). `id` and `type` stay. Documents then lack the other fields, `required` or not: see the schemas whose names end in `Part`. Brackets nest as deep as the fields do, which OpenAPI’s `deepObject` leaves undefined.',
    style: 'deepObject',
    explode: true,
    schema: { $ref: '#/components/schemas/Selection' },
    example: { title: true, slug: true },
  },
  where: {
    description: `Which documents: facets with operators, as Payload writes them (\`where[kind][equals]=story\`, \`where[or][0][topics][in]=a,b\`). The facets are: ${facetNames.join(', ')}. The slugs of topics, projects, people and podcasts are understood as their ids are. Brackets nest, which OpenAPI’s \`deepObject\` leaves undefined: write them as here.`,
    style: 'deepObject',
    explode: true,
    schema: { $ref: '#/components/schemas/Where' },
    example: { kind: { equals: 'story' } },
  },
  sort: {
    description:
      'Facets with commas, the first counts most; a minus turns one around. At most three; ties are broken by id.',
    schema: { type: 'string', pattern: sortPattern(), default: defaultSort },
    example: '-publishedAt',
  },
  limit: {
    description: 'How many documents at most.',
    schema: { type: 'integer', minimum: 1, maximum: maxLimit, default: 10 },
  },
  query: {
    description: 'A GraphQL query. Left out where `extensions` names one that was sent before.',
    schema: text,
    example: '{ articles(limit: 3) { docs { title path } } }',
  },
  operationName: { description: 'Which operation of the query to run, where it has several.', schema: text },
  variables: { description: 'The variables of the query: a JSON object.', schema: text },
  extensions: {
    description:
      'A JSON object: `{"persistedQuery": {"version": 1, "sha256Hash": "…"}}` names a query by its hash, as Apollo’s clients do.',
    schema: text,
  },
  page: {
    description: 'Which page, from 1 on.',
    schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
  },
  pagination: {
    description: '`false` when nobody wants to know how many there are: answers come faster.',
    schema: { type: 'boolean', default: true },
  },
  depth: {
    description:
      'Taken for Payload’s SDK, and without effect: how much of a reference is shown is fixed by type.',
    schema: { type: 'integer', minimum: 0, maximum: 10 },
  },
  draft: { description: 'Taken for Payload’s SDK: drafts are never served here.', schema: never },
  trash: { description: 'Taken for Payload’s SDK: nothing deleted is served here.', schema: never },
  'fallback-locale': {
    description: 'Taken for Payload’s SDK, and without effect: see `locale`.',
    schema: text,
  },
  preview: {
    description:
      'Shows the newest text in place of the published one: the token of a preview link, or `true` with the key of an API client that may read previews. Such answers are kept by no cache.',
    schema: text,
  },
  mailer: {
    description: 'Whose words stand for the placeholders in the mail. Without it they are neutral.',
    schema: { type: 'string', enum: Object.keys(mailers) },
  },
  topic: { description: 'Only what is about this topic: its slug or id.', schema: text },
  project: { description: 'Only what belongs to this project: its slug or id.', schema: text },
  kind: { description: 'Only this kind.', schema: text, example: 'story' },
}

export const pathParameters: Record<string, Described> = {
  slugOrId: { description: 'The slug of the document, or its id.', schema: text },
  sequence: { description: 'Which edition: 1, 2, 3 …', schema: { type: 'integer', minimum: 1 } },
  id: { description: 'The id of the media entry.', schema: text },
  file: { description: 'The name of the file.', schema: text },
  filename: { description: 'The name of the file, or of one of its sizes.', schema: text },
  part: {
    description: 'Collection and number, as the sitemap names them.',
    schema: text,
    example: 'articles-1',
  },
}

/** In `components.parameters`. */
export const parameterName = (where: 'query' | 'path', name: string): string => `${where}-${name}`

export const parameterComponents = (): Record<string, Json> => ({
  ...componentsOf('query', queryParameters),
  ...componentsOf('path', pathParameters),
})

const componentsOf = (where: 'query' | 'path', parameters: Record<string, Described>): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      parameterName(where, name),
      { name, in: where, ...(where === 'path' ? { required: true } : {}), ...parameter },
    ]),
  )

/** `where` and `select`, as far as a schema can tell them. */
export const parameterSchemas = (): Record<string, Json> => ({
  Where: {
    type: 'object',
    description: 'Conditions that all hold.',
    properties: {
      and: { type: 'array', items: { $ref: '#/components/schemas/Where' } },
      or: { type: 'array', items: { $ref: '#/components/schemas/Where' } },
      ...Object.fromEntries(Object.entries(facets).map(([name, facet]) => [name, conditionOn(facet)])),
    },
    additionalProperties: false,
  },
  Selection: {
    type: 'object',
    description: 'All true, or all false.',
    additionalProperties: { anyOf: [{ type: 'boolean' }, { $ref: '#/components/schemas/Selection' }] },
  },
})

const conditionOn = (facet: Facet): Json => ({
  type: 'object',
  properties: Object.fromEntries(
    operatorsOf(facet).map((operator) => [operator, operandOf(facet, operator)]),
  ),
  additionalProperties: false,
  minProperties: 1,
})

const several = ['in', 'not_in', 'contains']

const operandOf = ({ kind }: Facet, operator: string): Json => {
  if (operator === 'exists') return { type: 'boolean' }
  if (several.includes(operator)) return { type: 'string', description: 'One value, or several with commas.' }
  return kind === 'date' ? { type: 'string', description: 'A date or an instant (ISO 8601).' } : text
}

function sortPattern(): string {
  const one = `-?(${sortableNames.join('|')})`
  return `^${one}(,${one}){0,2}$`
}
