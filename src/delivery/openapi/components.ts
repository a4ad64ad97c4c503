// What answers have in common: their headers, and those that carry no document.
import { editorial } from '@/collections/editorial'
import type { Json } from '@/delivery/openapi/schemas'

const text = { type: 'string' }

export const headerComponents: Record<string, Json> = {
  'Cache-Control': {
    description: 'How long shared caches may keep it; purge it by its `Surrogate-Key`.',
    required: true,
    schema: text,
  },
  ETag: {
    description:
      'Identifies these bytes: send it back as `If-None-Match`. Previews, which are never cached, have none.',
    schema: text,
  },
  'Last-Modified': {
    description:
      'When this response was made; never older than its content. `If-Modified-Since` is honoured for exactly this date; prefer the ETag.',
    schema: text,
    example: 'Wed, 25 Nov 2026 09:00:00 GMT',
  },
  RateLimit: {
    description:
      'What remains of the quota for this minute (IETF draft 8); absent from responses that were not counted.',
    schema: text,
  },
  'RateLimit-Policy': { description: 'How many requests are allowed per minute.', schema: text },
  'Retry-After': { description: 'How many seconds to wait.', schema: { type: 'integer' } },
  'Content-Language': {
    description: 'The language of the response, if it has a single one; lists may mix several.',
    schema: text,
  },
  'Surrogate-Key': {
    description:
      'What the response depends on, separated by spaces: `articles:<id>` for a document, `list:articles` for a list, or for more documents than can be named. When a document changes, purge its own key and that of its list.',
    schema: text,
    example: 'articles:665f1c list:topics globals:site',
  },
}

export const responseComponents: Record<string, Json> = {
  Moved: {
    description:
      'The slug of the document has changed: `Location` points to the new address, with the same parameters.',
    headers: { Location: { required: true, schema: text } },
  },
  Found: {
    description:
      'Asked for without its hash, or replaced by another file: `Location` points to what is shown now. Never kept for long.',
    headers: { Location: { required: true, schema: text } },
  },
  ErrorPage: {
    description: 'An error page in the language of the address or of the reader. Never cached.',
    content: { 'text/html': {} },
  },
  NotModified: {
    description: 'The response named by `If-None-Match` is still current.',
    headers: { ETag: { $ref: '#/components/headers/ETag' } },
  },
}

export const securitySchemes: Record<string, Json> = {
  clientKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The key of an API client, as `Authorization: Bearer <key>` or `Authorization: clients API-Key <key>`. Everything can be read without a key; a key has its own rate limit.',
  },
}

export const info: Json = {
  title: 'Imprimatur: /v1',
  version: '1',
  summary: 'Published content, read-only.',
  description:
    'Documents as they were approved and published, in every language they are offered in. GET and HEAD; no sign-in needed. The guide is at [/v1/docs](/v1/docs).',
  license: { name: 'MIT', identifier: 'MIT' },
}

export const tagDescriptions: Record<string, string> = {
  ...Object.fromEntries(editorial.map(({ slug, description }) => [slug, description.en])),
  feeds: 'RSS, Atom, JSON Feed and calendars.',
  media: 'Files.',
  graphql: 'The same documents over GraphQL; the schema is at `/v1/graphql/schema.graphql`.',
  site: 'The site itself.',
  globals: 'The same, where Payload’s SDK expects it.',
  docs: 'The guide for people.',
  openapi: 'This API description.',
  'search engines': 'For search engines.',
  webhooks: 'How other software is notified of changes (Standard Webhooks 1.0).',
}
