// The description of the public side: for programs, and for people.
import { jsonResponse, textResponse } from '@/delivery/http/responses/response'
import type { Route } from '@/delivery/http/routes/route'
import { memoize } from '@/delivery/memoize'
import { describe } from '@/delivery/openapi/describe'
import { sendingDocsFile } from '@/delivery/openapi/docs/files'
import { docsPage, startScript, tryPage, tryPolicy } from '@/delivery/openapi/docs/page'

/** @param all every route, these included */
export const descriptionRoutes = (all: () => readonly Route[]): readonly Route[] => {
  const description = memoize(async () => jsonResponse(describe(all())))
  return [
    {
      path: '/v1/openapi.json',
      summary: 'This API description (OpenAPI 3.1).',
      query: [],
      content: { type: 'application/json' },
      answer: description,
    },
    {
      path: '/v1/docs',
      summary: 'The guide for people: all addresses and problems.',
      query: [],
      content: { type: 'text/html' },
      answer: async () => textResponse(docsPage(all()), 'text/html', { language: 'en' }),
    },
    {
      path: '/v1/docs/try',
      summary: 'Swagger UI, to try things out.',
      query: [],
      content: { type: 'text/html' },
      answer: async () =>
        textResponse(tryPage(), 'text/html', {
          language: 'en',
          headers: { 'Content-Security-Policy': tryPolicy },
        }),
    },
    {
      path: '/v1/docs/start.js',
      summary: 'The script that starts Swagger UI.',
      query: [],
      content: { type: 'text/javascript' },
      answer: async () => textResponse(startScript, 'text/javascript'),
    },
    {
      path: '/v1/docs/{file}',
      summary: 'A file of Swagger UI.',
      query: [],
      content: { type: '*/*' },
      handle: () => sendingDocsFile,
    },
  ]
}
