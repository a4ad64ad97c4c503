// `GET /api/{collection}/{id}/compare?from=&to=&locale=&unchanged=`: what changed between two texts of a document;
// `GET …/revisions`: the texts there are; `POST …/seen` with a revision: the person has looked at this text.
import type { Endpoint, Payload, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { withDays } from '@/content/days'
import { wholeNumber } from '@/platform/http/parameters'
import { bodyOf, parseQueryOf, targetOf } from '@/platform/http/requests'
import { languages } from '@/platform/i18n/languages'
import { readOfficeZone } from '@/platform/time/officeZone'
import { compareContents } from '@/workflow/comparison/compareContents'
import { keepLook, seenRevision } from '@/workflow/comparison/looks'
import { listRevisions } from '@/workflow/comparison/revisions'
import { currentText, emptyText, type Text, textOfRevision } from '@/workflow/comparison/texts'
import { addFiles, addTitles, fieldsToTell } from '@/workflow/comparison/titles'
import { readReview } from '@/workflow/reviews/reviews'

const revision = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'This is not a revision. A revision has 64 hexadecimal digits.' })

const query = z.strictObject({
  from: z.union([z.enum(['seen', 'live', 'empty']), revision]).default('seen'),
  to: z.union([z.literal('current'), revision]).default('current'),
  locale: z.enum([...languages, 'all']).default('all'),
  unchanged: z.enum(['true', 'false']).default('false'),
})

const compare: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const target = targetOf(req)
  const { from, to, locale, unchanged } = parseQueryOf(req, query)
  const { payload } = req
  const after =
    to === 'current' ? await currentText(payload, target) : await textOfRevision(payload, target, to)
  const before = await findBefore(payload, target, from, { person: actor.id, current: after.revision })
  const language = req.i18n?.language ?? 'en'
  const fields = fieldsToTell(payload, target.type)
  const zone = await readOfficeZone(payload)
  const options = {
    locales: languages,
    language,
    unchanged: unchanged === 'true',
    ...(locale === 'all' ? {} : { locale }),
  }
  const old = withDays(fields, before.text.content, zone)
  const now = withDays(fields, after.content, zone)
  const { changes, truncated } = compareContents(fields, old, now, options)
  const titles = await addTitles(payload, changes, language)
  addFiles(payload, target, changes, { before: old, after: now, language })
  return Response.json({
    from: { is: before.is, ...told(before.text) },
    to: told(after),
    changes,
    titles,
    truncated,
  })
}

const told = ({ revision, at, author }: Text): Omit<Text, 'content'> => ({ revision, at, author })

type Start = 'seen' | 'live' | 'empty' | 'revision'

interface Before {
  is: Start
  text: Text
}

/** What the person saw last; without that what is live; without that nothing, so that everything is new. */
const findBefore = async (
  payload: Payload,
  target: { type: string; id: string },
  from: string,
  who: { person: string; current: string | null },
): Promise<Before> => {
  if (from === 'empty') return { is: 'empty', text: emptyText }
  if (from !== 'seen' && from !== 'live')
    return { is: 'revision', text: await textOfRevision(payload, target, from) }
  const seen = from === 'seen' ? await seenRevision(payload, target, who) : null
  if (seen) return { is: 'seen', text: await textOfRevision(payload, target, seen) }
  const { liveRevision } = await readReview(payload, { type: target.type, document: target.id })
  if (liveRevision) return { is: 'live', text: await textOfRevision(payload, target, liveRevision) }
  return { is: 'empty', text: emptyText }
}

const page = z.strictObject({ page: wholeNumber(1, 100_000, 1), limit: wholeNumber(1, 100, 50) })

const list: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  return Response.json(await listRevisions(req.payload, targetOf(req), { actor, ...parseQueryOf(req, page) }))
}

const look: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const looked = await bodyOf(req, z.strictObject({ revision }))
  await keepLook(req.payload, targetOf(req), { person: actor.id, ...looked })
  return Response.json({ seen: looked.revision })
}

export const comparisonEndpoints: Endpoint[] = [
  { path: '/:id/compare', method: 'get', handler: compare },
  { path: '/:id/revisions', method: 'get', handler: list },
  { path: '/:id/seen', method: 'post', handler: look },
]
