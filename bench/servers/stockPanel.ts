// Payload as it comes with its own panel, on the database of a newsroom; compressed as ours is.
import type { AddressInfo } from 'node:net'
import express from 'express'
import { getPayload, handleEndpoints } from 'payload'
import { loadNext } from '@/server/panel/nextPanel'
import { offerPanelConfig } from '@/server/panel/panelConfig'
import { compressResponse } from '@/server/requests/compressResponse'
import { restRoutes } from '@/server/rest/restRoutes'
import { stockConfig, stockPanelRoot } from './stockConfig'

const config = stockConfig(String(process.env.DATABASE_URL))
offerPanelConfig(config)
const payload = await getPayload({ config })
const panel = await loadNext(stockPanelRoot)

const megabyte = 1024 * 1024
const app = express().disable('x-powered-by').use(compressResponse)
app.use(
  '/api',
  restRoutes({
    payload,
    limits: { body: megabyte, upload: megabyte },
    answer: (request) => handleEndpoints({ config, request }),
  }),
)
app.use((request, response) => panel.handle(request, response))

const server = app.listen(0, '127.0.0.1', () =>
  process.send?.(`http://localhost:${(server.address() as AddressInfo).port}`),
)
process.on('disconnect', () => void payload.destroy().then(() => process.exit(0)))
