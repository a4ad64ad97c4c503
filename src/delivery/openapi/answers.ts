// What answers have in common: their headers, and those that carry no document.
import { editorial } from '@/collections/editorial'
import type { Json } from '@/delivery/openapi/schemas'

const text = { type: 'string' }

export const headerComponents: Record<string, Json> = {
  'Cache-Control': {
    description: 'How long shared caches may keep it; they are told of changes by `Surrogate-Key`.',
    required: true,
    schema: text,
  },
  ETag: {
    description: 'Names these bytes: send it as `If-None-Match`. Previews, which no cache keeps, have none.',
    schema: text,
  },
  'Last-Modified': {
    description:
      'When this answer was made: no older than what it shows. `If-Modified-Since` is understood with this very date; an ETag is more exact.',
    schema: text,
    example: 'Wed, 25 Nov 2026 09:00:00 GMT',
  },
  RateLimit: {
    description: 'What is left of this minute (IETF draft 8); absent in answers that were not counted.',
    schema: text,
  },
  'RateLimit-Policy': { description: 'How many requests a minute may have.', schema: text },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
  'Content-Language': {
    description: 'The language of the answer, where it has one; lists may hold several.',
    schema: text,
  },
  'Surrogate-Key': {
    description:
      'What the answer depends on, with spaces: `articles:<id>` for a document, `list:articles` for a list, and in place of what is too much to name. When a document changes, purge its own key and that of its list.',
    schema: text,
    example: 'articles:665f1c list:topics globals:site',
  },
}

export const responseComponents: Record<string, Json> = {
  Moved: {
    description: 'The document has another slug by now: `Location` leads there, with the same parameters.',
    headers: { Location: { required: true, schema: text } },
  },
  ErrorPage: {
    description: 'What went wrong, on a page in the language of the address or the reader. Kept by no cache.',
    content: { 'text/html': {} },
  },
  NotModified: {
    description: 'What `If-None-Match` names is still true.',
    headers: { ETag: { $ref: '#/components/headers/ETag' } },
  },
}

export const securitySchemes: Record<string, Json> = {
  clientKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of an API client, as `Authorization: Bearer <key>` or `Authorization: clients API-Key <key>`. Everything can be read without one; a key has limits of its own.',
  },
}

export const info: Json = {
  title: 'Imprimatur: /v1',
  version: '1',
  summary: 'Published content, read-only.',
  description:
    'Documents as they were approved and published, in every language they are offered in. GET and HEAD, without signing in. The guide is at [/v1/docs](/v1/docs).',
  license: { name: 'MIT', identifier: 'MIT' },
}

export const tagDescriptions: Record<string, string> = {
  ...Object.fromEntries(editorial.map(({ slug, description }) => [slug, description.en])),
  feeds: 'RSS, Atom, JSON Feed and calendars.',
  media: 'Files.',
  graphql: 'The same documents over GraphQL; its schema is at `/v1/graphql/schema.graphql`.',
  site: 'The site as a whole.',
  globals: 'The same, where Payload’s SDK looks for it.',
  docs: 'The guide.',
  openapi: 'This description.',
  'search engines': 'What search engines look for.',
  webhooks: 'What other software is told of changes (Standard Webhooks 1.0).',
}
