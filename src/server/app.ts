// The Express app of one process: what every request meets, then the rooms its role has.
import express, { type Express, type RequestHandler } from 'express'
import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'
import { reviewRouter } from '@/delivery/guests/router'
import { unexpectedError, unknownPath } from '@/platform/http/problems'
import { admitPlainClients } from '@/platform/payload/admitPlainClients'
import { root } from '@/platform/root'
import type { Environment } from './environment'
import { answerGraphql } from './graphql/answerGraphql'
import { healthRoutes } from './health'
import { index } from './index'
import { codeEditorFiles, codeEditorPath } from './panel/codeEditor'
import type { Panel } from './panel/panel'
import { compressResponse } from './requests/compressResponse'
import { identifyRequest } from './requests/identifyRequest'
import { logRequest } from './requests/logRequest'
import { secureData, securePanel } from './requests/secureHeaders'
import { isQuery } from './rest/isQuery'
import { restRoutes } from './rest/restRoutes'
import { partsOf } from './roles'

export interface AppOptions {
  environment: Environment
  payload: Payload
  config: Promise<SanitizedConfig>
  /** the name under which `getPayload` knows this instance; none for the usual one */
  payloadKey?: string
  /** the public side; absent in a process that does not deliver */
  delivery?: { routes: RequestHandler }
  /** absent in a process without the panel */
  panel?: Panel
  isStopping: () => boolean
}

export function createApp(options: AppOptions): Express {
  const { environment, payload, delivery, panel, isStopping } = options
  const parts = partsOf[environment.role]
  const security = { https: environment.siteUrl?.startsWith('https:') ?? false }
  const app = express().disable('x-powered-by').set('trust proxy', environment.trustProxy)

  app.use(identifyRequest, logRequest, compressResponse, admitPlainClients)
  app.use(healthRoutes({ payload, isStopping }))
  if (panel) {
    app.use(['/admin', '/_next'], securePanel(security))
    app.use(codeEditorPath, codeEditorFiles(root)).use(['/admin', '/_next'], panel.routes)
  }
  app.use(secureData(security))
  if (parts.editorial) app.all('/api/graphql', graphql(options)).use('/api', rest(options))
  if (parts.editorial) app.use('/review', reviewRouter(payload))
  if (delivery) app.use(delivery.routes)
  app.get('/favicon.ico', (_request, response) => void response.status(204).end())
  app.get('/', index({ panel: Boolean(panel), delivery: Boolean(delivery) }))
  app.use(unknownPath, unexpectedError)
  return app
}

const limitsOf = ({ bodyLimit, uploadLimit }: Environment) => ({ body: bodyLimit, upload: uploadLimit })

const rest = ({ payload, config, payloadKey, environment }: AppOptions) =>
  restRoutes({
    payload,
    limits: limitsOf(environment),
    answer: (request) => handleEndpoints({ config, request, payloadInstanceCacheKey: payloadKey }),
    secondsFor: (request) => (isQuery(request, payload) ? environment.querySeconds : undefined),
  })

const graphql = ({ payload, config, payloadKey, environment }: AppOptions) =>
  restRoutes({
    payload,
    limits: limitsOf(environment),
    answer: answerGraphql({ config, payloadKey, seconds: environment.querySeconds }),
  })
