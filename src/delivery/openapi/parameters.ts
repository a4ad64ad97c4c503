// Every parameter that an address of the public side can take, once: its name means the same wherever it stands.

import { listed } from '@/delivery/http/problems'
import { mailers } from '@/delivery/newsletter/placeholders'
import type { Json } from '@/delivery/openapi/schemas'
import { maxCursorLength } from '@/delivery/query/cursor'
import { operatorsOf, sortableNames } from '@/delivery/query/facets'
import { maxLimit, richTextFormats } from '@/delivery/query/parameters'
import { defaultSort } from '@/delivery/query/sort'
import { countedFacets, searchFacets } from '@/delivery/search/facets'
import { maxTextLength } from '@/delivery/search/request'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { everyFacet, type Facet } from '@/publishing/publications/facets'

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
      'The language to answer in. A document that is not offered in it is answered in another of its languages: `contentLanguage` and `Content-Language` say which. Feeds and calendars then hold only documents offered in this language.',
    schema: language,
  },
  richText: {
    description: 'How rich text (headings, links, blocks) is rendered. `lexical` is the editor state.',
    schema: { type: 'string', enum: richTextFormats, default: 'html' },
  },
  at: {
    description:
      'What was public at this instant, for documents that are still public: an ISO 8601 instant with its offset, such as 2026-03-01T12:00:00Z.',
    schema: { type: 'string', format: 'date-time' },
  },
  select: {
    description:
      'The fields to include (`select[title]=true`) or to leave out (`select[body]=false`), including parts of fields (`select[seo][title]=true`). `id` and `type` are always included. Other fields are then missing, even `required` ones: see the schemas whose names end in `Part`.',
    ...spread('Selection'),
    examples: { all: { value: {} }, cards: { value: { 'select[title]': 'true', 'select[path]': 'true' } } },
  },
  where: {
    description: `Which documents: facets with operators, as Payload writes them (\`where[kind][equals]=story\`); several conditions must all hold; \`where[or][0][topics][in]=a,b\` and \`where[and][0]…\` group them. The facets are: ${listed(facetsWithTypes())}. Topics, projects, people and podcasts can be named by slug or id. In a search, \`type\` is a facet too.`,
    ...spread('Where'),
    examples: { all: { value: {} }, stories: { value: { 'where[kind][equals]': 'story' } } },
  },
  sort: {
    description:
      'Facets separated by commas, the first one counting most; prefix with `-` for descending order. At most three; ties are broken by id. Search results are ordered by relevance unless this is sent.',
    schema: { type: 'string', pattern: sortPattern(), default: defaultSort },
  },
  limit: {
    description: 'The maximum number of documents to return.',
    schema: { type: 'integer', minimum: 1, maximum: maxLimit, default: 10 },
  },
  query: {
    description: 'A GraphQL query. May be left out when `extensions` names one that was sent before.',
    schema: text,
    example: '{ articles(limit: 3) { docs { title path } } }',
  },
  operationName: { description: 'Which operation of the query to run, if it has several.', schema: text },
  variables: { description: 'The variables of the query: a JSON object.', schema: text },
  extensions: {
    description:
      'A JSON object: `{"persistedQuery": {"version": 1, "sha256Hash": "…"}}` names a query by its hash, as Apollo’s clients do.',
    schema: text,
  },
  cursor: {
    description:
      'Instead of `page`: `nextCursor` or `prevCursor` of a response with the same `where`, `sort` and `at`. Continues from there at constant speed, whatever is published meanwhile.',
    schema: { type: 'string', maxLength: maxCursorLength },
  },
  page: {
    description: 'Which page, 1-based; within the first 10,000 documents. Use `cursor` beyond that.',
    schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
  },
  pagination: {
    description: '`false` skips counting the documents, which is faster.',
    schema: { type: 'boolean', default: true },
  },
  depth: {
    description: 'Accepted for Payload’s SDK, without effect: the depth of references is fixed per type.',
    schema: { type: 'integer', minimum: 0, maximum: 10 },
  },
  draft: { description: 'Accepted for Payload’s SDK: drafts are never served here.', schema: never },
  trash: {
    description: 'Accepted for Payload’s SDK: deleted documents are never served here.',
    schema: never,
  },
  'fallback-locale': {
    description: 'Accepted for Payload’s SDK, without effect: see `locale`.',
    schema: text,
  },
  preview: {
    description:
      'Shows the newest text instead of the published one: the token of a preview link, or `true` with the key of an API client that may read previews. Such responses are never cached.',
    schema: text,
  },
  mailer: {
    description: 'The mailer whose syntax the placeholders use. Neutral by default.',
    schema: { type: 'string', enum: Object.keys(mailers) },
  },
  q: {
    description:
      'Words to search for, in any form and with or without accents; the last one may be the beginning of a word, unless a space follows. There is no query syntax.',
    required: true,
    schema: { type: 'string', minLength: 1, maxLength: maxTextLength },
    example: 'housing',
  },
  facets: {
    description: `What to count hits by: \`none\`, or names separated by commas from ${listed(countedFacets())}. Defaults to all.`,
    schema: text,
    example: 'type,topics',
  },
  topic: { description: 'Only documents on this topic: its slug or id.', schema: text },
  project: { description: 'Only documents of this project: its slug or id.', schema: text },
  kind: { description: 'Only documents of this kind, such as “story”.', schema: text },
}

export const pathParameters: Record<string, Described> = {
  slugOrId: { description: 'The slug of the document, or its id.', schema: text },
  sequence: { description: 'Which edition: 1, 2, 3 …', schema: { type: 'integer', minimum: 1 } },
  id: { description: 'The id of the media entry.', schema: text },
  file: { description: 'The name of the file.', schema: text },
  hash: { description: 'Of the bytes of the file, as answers give it.', schema: text },
  filename: { description: 'The name of the file, or of one of its sizes.', schema: text },
  part: {
    description: 'Collection and number, as the sitemap index lists them.',
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

/** `where` and `select`: each property is a parameter of its own. */
export const parameterSchemas = (): Record<string, Json> => ({
  Where: {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(searchFacets()).flatMap(([name, facet]) =>
        operatorsOf(facet).map((operator) => [`where[${name}][${operator}]`, operandOf(facet, operator)]),
      ),
    ),
    patternProperties: { '^where\\[(and|or)\\]\\[\\d+\\]\\[': text },
    additionalProperties: false,
  },
  Selection: {
    type: 'object',
    description: 'All true, or all false.',
    patternProperties: { '^select\\[': { type: 'string', enum: ['true', 'false'] } },
    additionalProperties: false,
  },
})

const several = ['in', 'not_in', 'contains']

const operandOf = ({ kind }: Facet, operator: string): Json => {
  if (operator === 'exists') return { type: 'string', enum: ['true', 'false'] }
  if (several.includes(operator))
    return { ...text, description: 'One value, or several separated by commas.' }
  return kind === 'date' ? { ...text, description: 'A date or an instant (ISO 8601).' } : text
}

/**
 * An object of which each property is a parameter: OpenAPI says how that is written (`form`), while it leaves brackets
 * in brackets (`deepObject`) undefined.
 */
function spread(schema: string): Json & { schema: Json } {
  return { style: 'form', explode: true, schema: { $ref: `#/components/schemas/${schema}` } }
}

function facetsWithTypes(): string[] {
  return Object.entries(everyFacet()).map(([name, { only }]) =>
    only ? `${name} (only of ${listed(only)})` : name,
  )
}

function sortPattern(): string {
  const one = `-?(${sortableNames.join('|')})`
  return `^${one}(,${one}){0,2}$`
}
