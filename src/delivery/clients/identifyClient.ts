// Who asks with a key is known before anything is answered; who asks without one stays nobody in particular.
import type { RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { type Client, clientOf } from '@/delivery/clients/clients'

export const identifyClient =
  (payload: Payload): RequestHandler =>
  async (request, response, next) => {
    response.locals.client = await clientOf(payload, request.headers)
    next()
  }

/** `undefined` for a request without a key. */
export const clientIn = ({ locals }: Response): Client | undefined => locals.client
