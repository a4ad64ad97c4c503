// What an issue has beside its document: its mail, and what it was when it went out.
import { editionListSchema, editionSchema, editionsAnswer } from '@/delivery/http/responses/editions'
import { newsletterAnswer, packageSchema } from '@/delivery/http/responses/newsletter'
import type { Route } from '@/delivery/http/routes/route'
import { newsletterNames, viewNames } from '@/delivery/query/parameters'

const formats = {
  html: [{ type: 'text/html' }, 'as HTML'],
  txt: [{ type: 'text/plain' }, 'as plain text'],
  json: [{ type: 'application/json', schema: packageSchema }, 'as a package for mailers'],
} as const

const newsletterRoutes = (['html', 'txt', 'json'] as const).map((format): Route => {
  const [content, how] = formats[format]
  return {
    path: `/v1/issues/{slugOrId}/newsletter.${format}`,
    summary: `The e-mail of the newest edition of an issue, ${how}.`,
    query: newsletterNames,
    content,
    answer: ({ payload }, { params, search, preview }) =>
      newsletterAnswer(payload, { slugOrId: String(params.slugOrId), search, preview, format }),
  }
})

export const issueRoutes: readonly Route[] = [
  ...newsletterRoutes,
  {
    path: '/v1/issues/{slugOrId}/editions',
    summary: 'The editions of an issue: one for each time it was published.',
    query: viewNames,
    isStrict: true,
    content: { type: 'application/json', schema: editionListSchema },
    answer: ({ payload }, { params, search }) =>
      editionsAnswer(payload, { slugOrId: String(params.slugOrId), search }),
  },
  {
    path: '/v1/issues/{slugOrId}/editions/{sequence}',
    summary: 'An issue as it was published.',
    query: viewNames,
    content: { type: 'application/json', schema: editionSchema },
    answer: ({ payload }, { params, search }) =>
      editionsAnswer(payload, {
        slugOrId: String(params.slugOrId),
        sequence: String(params.sequence),
        search,
      }),
  },
]
