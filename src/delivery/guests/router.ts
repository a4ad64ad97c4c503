// `/review/{token}`: the guest's side of a review link. The token is all the right there is: no cookie, no session.
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { type GuestProblem, guestMessages, pageLanguages } from '@/delivery/guests/guestMessages'
import { guestProblemPage, pagePolicy, reviewPage, type Typed, thanksPage } from '@/delivery/guests/guestPage'
import { guestTexts, showsMedia } from '@/delivery/guests/guestView'
import { labelsOf } from '@/delivery/guests/labels'
import { type RateLimit, rateLimit } from '@/delivery/guests/rateLimit'
import { storedFile } from '@/delivery/http/responses/mediaFile'
import { ContentError, ImprimaturError } from '@/platform/errors'
import { sendPlainProblem } from '@/platform/http/problems'
import { defaultLanguage, type Language } from '@/platform/i18n/languages'
import { type LinkState, linkStatus } from '@/workflow/guests/linkState'
import { readMaker } from '@/workflow/guests/maker'
import { decideByLink, noteOpening, type Opened, openLink } from '@/workflow/guests/useLink'

const minute = 60_000

/** To be mounted at `/review`. */
export const reviewRouter = (payload: Payload): Router => {
  const router = Router({ caseSensitive: true })
  const reading = limiting(rateLimit({ most: 300, within: minute }))
  const deciding = limiting(rateLimit({ most: 60, within: minute }))
  router.use(privateHeaders, reading)
  router.get('/:token', answering(show(payload)))
  router.post('/:token', deciding, refuseCrossSite, ...bodyParsers, answering(decide(payload)))
  router.get(
    ['/:token/media/:id/:filename', '/:token/media/:id/:hash/:filename'],
    answering(sendMedia(payload)),
  )
  router.use((request, response) => sendRefusal(request, response, 404, 'unknown'))
  return router
}

const privateHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': pagePolicy,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    Vary: 'Accept, Accept-Language',
  })
  next()
}

const limiting =
  (limit: RateLimit): RequestHandler =>
  (request, response, next) => {
    const wait = limit.take(request.ip ?? '', performance.now())
    if (wait === 0) return next()
    response.set('Retry-After', String(wait))
    sendRefusal(request, response, 429, 'tooMany')
  }

/** Another site does not know the token; a browser that says it comes from one is turned away all the same. */
const refuseCrossSite: RequestHandler = (request, response, next) => {
  const site = request.get('sec-fetch-site')
  if (site === undefined || site === 'same-origin' || site === 'none') return next()
  sendRefusal(request, response, 403, 'crossSite')
}

const limit = '64kb'
const bodyParsers = [express.urlencoded({ extended: false, limit }), express.json({ limit })]

type Handler = (request: Request, response: Response) => Promise<void>

const answering =
  (handler: Handler): RequestHandler =>
  async (request, response) => {
    try {
      await handler(request, response)
    } catch (error) {
      refuseError(request, response, error)
    }
  }

/** What staff would read in full is told to a guest in one sentence: it may speak of other people's work. */
const refuseError = (request: Request, response: Response, error: unknown): void => {
  if (!(error instanceof ImprimaturError) || error.status >= 500) throw error
  const isAboutText = error instanceof ContentError
  sendRefusal(request, response, 409, isAboutText ? 'notReady' : 'closed')
}

const show =
  (payload: Payload): Handler =>
  async (request, response) => {
    const opened = await openLink(payload, tokenOf(request))
    if (opened?.state !== 'open') return sendState(request, response, opened?.state)
    if (request.method === 'GET') await noteOpening(payload, opened.link)
    if (wantsJson(request)) response.json(await describe(payload, request, opened))
    else response.type('html').send(await pageFor(payload, request, opened))
  }

const describe = async (payload: Payload, request: Request, { link, document }: Opened) => {
  const texts = await guestTexts(payload, document, { token: tokenOf(request), richText: 'html' })
  return {
    document: { type: document.type, id: document.id, revision: link.revision },
    step: link.step,
    name: link.name,
    expiresAt: link.expiresAt,
    texts: texts.map(({ language, document: text }) => ({ language, text: { ...text, id: document.id } })),
    decisions: ['approve', 'requestChanges'],
  }
}

const pageFor = async (
  payload: Payload,
  request: Request,
  { link, document }: Opened,
  tried: { typed?: Typed; missing?: readonly string[] } = {},
): Promise<string> => {
  const token = tokenOf(request)
  const language = languageOf(request)
  return reviewPage({
    language,
    action: `/review/${token}?lang=${language}`,
    maker: (await readMaker(payload, link))?.name ?? '–',
    guest: link.name,
    expiresAt: link.expiresAt,
    labels: labelsOf(payload, document.type, language),
    texts: await guestTexts(payload, document, { token, richText: 'lexical' }),
    ...tried,
  })
}

const form = z.strictObject({
  decision: z.enum(['approve', 'requestChanges']),
  name: z.string().trim().min(1).max(200),
  reason: z.string().trim().max(10_000).optional(),
})

const decide =
  (payload: Payload): Handler =>
  async (request, response) => {
    const token = tokenOf(request)
    const parsed = form.safeParse(request.body ?? {})
    const isReasonMissing = parsed.data?.decision === 'requestChanges' && !parsed.data.reason
    if (!parsed.success || isReasonMissing) return askAgain(payload, request, response)
    const headers = new Headers({ 'x-request-id': request.get('x-request-id') ?? '' })
    const state = await decideByLink(payload, token, parsed.data, { headers })
    if (state !== 'open') return sendState(request, response, state)
    const { decision } = parsed.data
    if (wantsJson(request)) response.json({ decision, recorded: true })
    else response.type('html').send(thanksPage(languageOf(request), decision))
  }

/** What was typed stays in the form. */
const askAgain = async (payload: Payload, request: Request, response: Response): Promise<void> => {
  const opened = await openLink(payload, tokenOf(request))
  if (opened?.state !== 'open') return sendState(request, response, opened?.state)
  const typed = typedIn(request.body)
  const missing = missingIn(typed, languageOf(request))
  if (wantsJson(request)) sendPlainProblem(response, 400, missing.join(' '))
  else
    response
      .status(400)
      .type('html')
      .send(await pageFor(payload, request, opened, { typed, missing }))
}

const typedIn = (body: unknown): Typed => {
  const texts = z.record(z.string(), z.unknown()).safeParse(body).data ?? {}
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 10_000) : undefined)
  return { decision: text(texts.decision), name: text(texts.name), reason: text(texts.reason) }
}

const missingIn = ({ decision, name, reason }: Typed, language: Language): string[] => {
  const messages = guestMessages(language)
  const found = [
    decision === 'approve' || decision === 'requestChanges' ? [] : messages.decisionMissing,
    name?.trim() ? [] : messages.nameMissing,
    decision === 'requestChanges' && !reason?.trim() ? messages.reasonMissing : [],
  ].flat()
  return found.length > 0 ? found : [messages.problems.form]
}

const sendMedia =
  (payload: Payload): Handler =>
  async (request, response) => {
    const { id, filename } = request.params
    const opened = await openLink(payload, tokenOf(request))
    const isShown = opened?.state === 'open' && (await showsMedia(payload, opened.document, String(id)))
    const file = isShown ? await storedFile(payload, String(id), String(filename)) : undefined
    if (!file) return sendRefusal(request, response, 404, 'unknown')
    response.set({
      ...file.headers,
      'Cache-Control': 'private, no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
    response.sendFile(file.filename, { root: file.root, dotfiles: 'allow', cacheControl: false }, (error) => {
      if (!error || request.destroyed) return
      payload.logger.error(
        { err: error, media: id, file: filename },
        'A media file cannot be sent to a guest.',
      )
      if (!response.headersSent) sendRefusal(request, response, 404, 'unknown')
    })
  }

const sendState = (request: Request, response: Response, state: LinkState | undefined): void => {
  if (state === undefined || state === 'open') sendRefusal(request, response, 404, 'unknown')
  else sendRefusal(request, response, linkStatus[state], state)
}

const sendRefusal = (request: Request, response: Response, status: number, problem: GuestProblem): void => {
  const language = languageOf(request)
  if (wantsJson(request)) sendPlainProblem(response, status, guestMessages(language).problems[problem])
  else response.status(status).type('html').send(guestProblemPage(language, problem))
}

const tokenOf = ({ params }: Request): string => String(params.token)

const wantsJson = (request: Request): boolean => request.accepts(['html', 'json']) === 'json'

const languageOf = (request: Request): Language => {
  const asked = pageLanguages.find((one) => one === request.query.lang)
  const accepted = request.acceptsLanguages(pageLanguages)
  return asked ?? pageLanguages.find((one) => one === accepted) ?? defaultLanguage
}
