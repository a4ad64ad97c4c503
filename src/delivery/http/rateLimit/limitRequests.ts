// How often one may ask within a minute: an API client as its entry says, everybody else by address. What comes from the
// cache before Express is not counted: it costs less than counting it (ADR 20).
import { createHmac } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Payload } from 'payload'
import { clientIn } from '@/delivery/http/clients/admitReader'
import { Problem } from '@/delivery/http/problems'
import { countsInMemory } from '@/delivery/http/rateLimit/memoryCounts'
import { countsInMongodb } from '@/delivery/http/rateLimit/mongodbCounts'

const minute = 60_000

/** @param perAddress requests a minute from one address, or `Infinity` */
export const limitRequests = (payload: Payload, perAddress: number): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: (_, response) => clientIn(response)?.rateLimit ?? perAddress,
    skip: (_, response) => perAddress === Number.POSITIVE_INFINITY && !clientIn(response),
    keyGenerator: (request, response) => nameOf(payload.secret, request, response),
    identifier: (_, response) => (clientIn(response) ? 'client' : 'address'),
    store: payload.db.name === 'mongoose' ? countsInMongodb(payload) : countsInMemory(),
    // Readers are not sent away because a counter cannot be reached.
    passOnStoreError: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // They would judge TRUST_PROXY by headers that anybody can send.
    validate: { xForwardedForHeader: false, forwardedHeader: false, trustProxy: false },
    logger: {
      error: (err) => payload.logger.error({ err }, 'Requests could not be counted.'),
      warn: (err) => payload.logger.warn({ err }, 'Requests are counted in an odd way.'),
    },
    handler: (_, response, next) => next(tooMany(response)),
  })

/**
 * Under this name requests are counted. No address is kept in the clear, nor told by the headers, which carry a hash of
 * this name into shared caches. Of IPv6, a household has a /56: all of it counts as one.
 */
const nameOf = (secret: string, request: Request, response: Response): string => {
  const client = clientIn(response)
  const name = client ? `client ${client.id}` : `address ${ipKeyGenerator(request.ip ?? '', 56)}`
  return createHmac('sha256', secret).update(name).digest('base64url')
}

const tooMany = (response: Response): Problem =>
  new Problem(
    'too-many-requests',
    `Too many requests. Wait ${response.get('Retry-After')} seconds and stay within RateLimit-Policy.`,
    {},
    { 'Cache-Control': 'no-store' },
  )

/** Headers that belong to one request: an answer that is kept must not hold them. */
export const headersOfLimits = ['ratelimit', 'ratelimit-policy', 'retry-after']
