// From the Fetch API's response to Node's: every cookie, and bodies as they come.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Response as ExpressResponse } from 'express'
import { logger } from '@/platform/log/logger'

interface Options {
  /** HEAD: headers alone */
  withoutBody: boolean
}

export async function sendResponse(
  answer: Response,
  response: ExpressResponse,
  { withoutBody }: Options,
): Promise<void> {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name === 'vary') response.vary(value)
    else if (name !== 'set-cookie') response.setHeader(name, value)
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie)
  if (withoutBody || !answer.body) {
    await answer.body?.cancel()
    response.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response)
  } catch (err) {
    // The head is sent: all that is left is to break the connection off, so that nobody takes a part for the whole.
    if (!isClosedByClient(err))
      logger.error({ err, requestId: response.locals.requestId }, 'A body broke off.')
    response.destroy()
  }
}

const isClosedByClient = (err: unknown) =>
  (err as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
