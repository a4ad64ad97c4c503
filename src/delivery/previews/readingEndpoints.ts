// `GET /api/{collection}/{id}/reading?locale=`: the saved text as the public would see it, for staff who decide about it.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { isEditorial } from '@/collections/editorial'
import { withPreview } from '@/content/pageAddresses'
import { pathOf } from '@/content/paths'
import { readingOf } from '@/delivery/http/responses/reading'
import { entryAnswer, pageAnswer } from '@/delivery/pages/load'
import { passFor } from '@/delivery/previews/pass'
import { currentTime } from '@/platform/database/clock'
import { StateError } from '@/platform/errors'
import { parseQueryOf, targetOf } from '@/platform/http/requests'
import { defaultLanguage, languages } from '@/platform/i18n/languages'
import { newestTexts } from '@/publishing/previews/newestTexts'
import { readDocument } from '@/workflow/reviews/documents'

const query = z.strictObject({ locale: z.enum(languages).default(defaultLanguage) })

const read: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { type, id } = targetOf(req)
  const { locale } = parseQueryOf(req, query)
  const { payload } = req
  const { revision } = await readDocument(payload, { type, id })
  const now = currentTime()
  const newest = await newestTexts(payload, { type, id }, now)
  if (!newest)
    throw new StateError(
      'This text is not shown: it was archived or taken down, or somebody must be protected from it. Read it in the form.',
      { revision },
    )
  const { publication, items } = newest
  const token = passFor({ reader: actor.id, is: 'staff', type, id }, payload.secret, now)
  const publications = [publication, ...items]
  const planned = { publications, fileUrl: (path: string) => withPreview(path, token) }
  const reading = readingOf({ locale, richText: 'lexical' }, { nested: true, planned })
  const preview = { token, paths: new Set(publications.map(({ type, slug }) => pathOf(type, slug))) }
  const page = await (isEditorial(type) ? pageAnswer : entryAnswer)(payload, publication, reading, preview)
  return Response.json({
    revision,
    language: page.headers['Content-Language'],
    languages: publication.languages,
    html: page.body,
  })
}

/** On every collection of which the public sees something. */
export const readingEndpoints: Endpoint[] = [{ path: '/:id/reading', method: 'get', handler: read }]
