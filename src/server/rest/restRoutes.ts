// `/api`: Payload's REST API without Next. Reads, checks and limits a request, asks Payload, sends what it answers.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express'
import type { Payload } from 'payload'
import { withinSeconds } from '@/platform/database/timeLimit'
import { ImprimaturError } from '@/platform/errors'
import { logger } from '@/platform/log/logger'
import { repeatTransient } from '@/platform/payload/repeatTransient'
import { checkAddress } from './checkAddress'
import { type Limits, readBody } from './readBody'
import { refusalResponse } from './refusal'
import { sendResponse } from './sendResponse'
import { documentWritten, takeTurns } from './takeTurns'
import { toRequest } from './toRequest'

/** Answers one request. Called again with a fresh request when the database asks to be asked again. */
export type Answer = (request: Request) => Promise<Response>

interface Options {
  payload: Payload
  limits: Limits
  answer: Answer
  /** How long a request may take; absent for one that takes its time. */
  secondsFor?: (request: ExpressRequest) => number | undefined
}

export function restRoutes(options: Options): RequestHandler {
  return async (request, response) => {
    const result = await answerOf(request, response, options)
    response.set('Cache-Control', 'private, no-store')
    await sendResponse(result, response, { withoutBody: request.method === 'HEAD' })
  }
}

async function answerOf(
  request: ExpressRequest,
  response: ExpressResponse,
  { payload, limits, answer, secondsFor }: Options,
): Promise<Response> {
  const wrong = checkAddress(request, payload.config)
  if (wrong) return refusalResponse(wrong)
  const body = await readBody(request, limits)
  if (body.kind === 'refused') return refusalResponse(body.refusal)
  const signal = whenClosed(response)
  const seconds = secondsFor?.(request)
  const once = () => answer(toRequest(request, { body, signal }))
  const ask = () => answerSafely(seconds === undefined ? once : () => withinSeconds(seconds, once), response)
  const turn = documentWritten(request.method, request.path)
  if (body.kind !== 'stream') return takeTurns(turn, () => repeatTransient(ask, { signal }))
  const result = await ask()
  const refusal = result.ok ? undefined : body.refusal()
  return refusal ? refusalResponse(refusal) : result
}

/** Payload turns nearly every failure into an answer; what is left is logged with its cause and told without it. */
async function answerSafely(ask: () => Promise<Response>, response: ExpressResponse): Promise<Response> {
  try {
    return await ask()
  } catch (err) {
    if (err instanceof ImprimaturError) return refused(err)
    logger.error({ err, requestId: response.locals.requestId }, 'A request to /api failed.')
    const message = 'Something went wrong here. Try again; the log has the details.'
    return Response.json({ errors: [{ code: 'error', message }], code: 'error' }, { status: 500 })
  }
}

const refused = ({ data, message, status }: ImprimaturError): Response => {
  const code = data?.code ?? 'error'
  return Response.json({ errors: [{ code, message }], code }, { status })
}

function whenClosed(response: ExpressResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort()
  })
  return controller.signal
}
