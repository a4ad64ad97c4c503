// What search engines look for at the root of a server.
import type { Asked, Route } from '@/delivery/http/routes/route'
import { robotsAnswer, sitemapAnswer, sitemapPartAnswer } from '@/delivery/sitemap/sitemap'

export const searchEngineRoutes: readonly Route[] = [
  {
    path: '/robots.txt',
    summary: 'What search engines may read.',
    query: [],
    content: { type: 'text/plain' },
    answer: ({ payload }) => robotsAnswer(payload),
  },
  {
    path: '/sitemap.xml',
    summary: 'The sitemap: all pages, or an index of its parts.',
    query: [],
    content: { type: 'application/xml' },
    answer: ({ payload }) => sitemapAnswer(payload),
  },
  {
    path: '/sitemap-{part}.xml',
    summary: 'A part of the sitemap.',
    query: [],
    content: { type: 'application/xml' },
    answer: ({ payload }, { params }) => sitemapPartAnswer(payload, partOf(params)),
  },
]

/** “articles-2” */
const partOf = ({ part }: Asked['params']): { collection: string; number: number } => {
  const [, collection = '', number = '0'] = /^([a-z-]+)-([1-9]\d{0,5})$/.exec(part ?? '') ?? []
  return { collection, number: Number(number) }
}
