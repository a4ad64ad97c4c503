// What search engines look for at the root of a server: robots.txt and the sitemaps.
import { Router } from 'express'
import type { Payload } from 'payload'
import { sendProblem } from '@/delivery/answers/sendProblem'
import type { AnswerCache } from '@/delivery/cache/answerCache'
import { answering, publicHeaders, readingOnly } from '@/delivery/router'
import { robotsAnswer, sitemapAnswer, sitemapPartAnswer } from '@/delivery/sitemap/sitemap'

/** To be mounted at `/`: it answers its own addresses and leaves the others. */
export const rootRouter = (payload: Payload, cache: AnswerCache): Router => {
  const cached = answering.bind(null, cache)
  const router = Router({ caseSensitive: true, strict: true })
  const paths = ['/robots.txt', '/sitemap.xml', '/sitemap-:part.xml']
  router.all(paths, publicHeaders, readingOnly)
  router.get(
    '/robots.txt',
    cached(() => robotsAnswer(payload)),
  )
  router.get(
    '/sitemap.xml',
    cached(() => sitemapAnswer(payload)),
  )
  router.get(
    '/sitemap-:part.xml',
    cached(({ params }) => sitemapPartAnswer(payload, partOf(String(params.part)))),
  )
  router.use(sendProblem(payload))
  return router
}

/** “articles-2” */
const partOf = (name: string): { collection: string; number: number } => {
  const [, collection = '', number = '0'] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(name) ?? []
  return { collection, number: Number(number) }
}
