// The files of Swagger UI, from the package as it is installed.
import { createRequire } from 'node:module'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { Problem } from '@/delivery/http/problems'

const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

const files = ['swagger-ui-bundle.js', 'swagger-ui.css']

export const sendingDocsFile: RequestHandler = (request, response, next) => {
  const file = String(request.params.file)
  if (!files.includes(file)) throw new Problem('not-found', 'There is no such file. Read /v1/docs.')
  response.sendFile(file, { root: folder, maxAge: '1d' }, (error) => {
    if (error && !response.headersSent) next(error)
  })
}
