// The site as an Express application.
import { PayloadSDKError } from '@payloadcms/sdk'
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import { cmsAt, type Locale, locales, type Type, types } from './cms'
import { documentPage, frontPage, layout, type Page, wordsPage } from './pages'

export const siteOf = (cmsUrl: string): Express => {
  const cms = cmsAt(cmsUrl)
  const app = express().disable('x-powered-by')

  app.get('/', async (request, response) => {
    const locale = localeOf(request)
    send(response, frontPage(await cms.newestIssues(locale), locale))
  })

  // Pictures and files in texts are named by their paths in the CMS.
  app.get('/v1/*path', (request, response) => response.redirect(cmsUrl + request.originalUrl))

  app.get('/:type/:slug', async (request, response, next) => {
    const { type, slug } = request.params
    if (!isType(type)) return next()
    const document = await cms.document(type, slug, localeOf(request))
    // The CMS knows documents by former addresses too; readers and search engines should learn the new one.
    if (document.slug !== slug) return response.redirect(301, document.path)
    send(response, documentPage(document))
  })

  app.use((_, response) => send(response.status(404), wordsPage('Not found', 'There is no such page.')))
  app.use(tellError)
  return app
}

const isType = (value: string): value is Type => types.some((type) => type === value)

const localeOf = ({ query }: Request): Locale => locales.find((locale) => locale === query.locale) ?? 'en'

const send = (response: Response, page: Page): void => {
  response
    .set('Cache-Control', 'public, max-age=60')
    .set('Content-Security-Policy', "default-src 'none'; img-src *; media-src *; style-src 'unsafe-inline'")
    .send(layout(page))
}

/** Four arguments make it Express's error handler. */
const tellError: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = error instanceof PayloadSDKError ? error.status : 502
  if (status === 404) return send(response.status(404), wordsPage('Not found', 'There is no such page.'))
  if (status === 410) return send(response.status(410), wordsPage('Gone', 'This page was taken down.'))
  process.stderr.write(`${error}\n`)
  response.status(502).set('Cache-Control', 'no-store')
  response.send(layout(wordsPage('Something is wrong', 'Please try again in a moment.')))
}
