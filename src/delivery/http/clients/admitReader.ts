// Who asks is known, and counted, before anything is answered: a key that opens nothing counts on its address, so that
// guessing keys has an end too.
import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { type Client, demandValid, findClient } from '@/delivery/http/clients/clients'

/** @param limit counts a request and refuses it beyond the limit */
export const admitReader = (payload: Payload, limit: RequestHandler): RequestHandler[] => [
  async (request, response, next) => {
    response.locals.client = await findClient(payload, request.headers)
    next()
  },
  limit,
  (_, response, next) => {
    demandValid(response.locals.client)
    next()
  },
]

/** `undefined` for a request without a key that holds. */
export const clientIn = ({ locals }: Response): Client | undefined => locals.client || undefined
