// `POST /api/issues/{id}/test-send`: mails an issue to a few people before it goes out.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { sendTest } from '@/messaging/testSends/sendTest'
import { currentTime } from '@/platform/database/clock'
import { bodyOf } from '@/platform/http/requests'
import { languages } from '@/platform/i18n/languages'

const mostAddresses = 10

const address = z
  .email({ error: 'Write one address, such as anna@example.org.' })
  .max(254)
  .transform((text) => text.toLowerCase())

const body = z.strictObject({
  to: z
    .array(address, { error: 'List the addresses to send to: ["anna@example.org"].' })
    .min(1, { error: 'Name at least one address.' })
    .max(mostAddresses, { error: `A test can be sent to ${mostAddresses} addresses at most.` })
    .transform((all) => [...new Set(all)]),
  language: z.enum(languages, { error: `Use one of ${languages.join(', ')}.` }).optional(),
})

const send: PayloadHandler = async (req) => {
  const actor = staffOf(req, 'sendTests')
  const asked = await bodyOf(req, body)
  const id = String(req.routeParams?.id)
  return Response.json(await sendTest(req.payload, { ...asked, id, actor, now: currentTime() }, req))
}

export const testSendEndpoints: Endpoint[] = [{ path: '/:id/test-send', method: 'post', handler: send }]
