// `/healthz`: the process is alive. `/readyz`: it can answer, because the database does and nobody asked it to stop.
import { type RequestHandler, Router } from 'express'
import type { Payload } from 'payload'
import { logger } from '@/platform/log/logger'

interface Options {
  payload: Payload
  isStopping: () => boolean
}

export function healthRoutes({ payload, isStopping }: Options): Router {
  return Router().get('/healthz', alive).get('/readyz', ready({ payload, isStopping }))
}

const alive: RequestHandler = (_request, response) => {
  response.set('Cache-Control', 'no-store').json({ status: 'alive' })
}

const ready =
  ({ payload, isStopping }: Options): RequestHandler =>
  async (_request, response) => {
    response.set('Cache-Control', 'no-store')
    if (isStopping()) return void response.status(503).json({ status: 'stopping' })
    const answers = await databaseAnswers(payload)
    response.status(answers ? 200 : 503).json({ status: answers ? 'ready' : 'database does not answer' })
  }

const patience = 5_000

async function databaseAnswers(payload: Payload): Promise<boolean> {
  const asked = payload.count({ collection: 'users', overrideAccess: true }).then(
    () => true,
    (err: unknown) => {
      logger.error({ err }, 'The database does not answer.')
      return false
    },
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
