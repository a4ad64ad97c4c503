// What the public asks: every address that the OpenAPI description names, for every document, in every language, and
// lists in every way that they say they can be asked in.
import path from 'node:path'
import { type Ask, askAll, jsonOf, type Question } from './asking'
import type { Person } from './sources'

interface Public {
  /** A moment before the last changes, to look back to. */
  at: string
  admin: Person
}

const locales = ['en', 'fr', 'nl']

export const askPublic = async (ask: Ask, { at, admin }: Public): Promise<void> => {
  const { paths } = jsonOf(await ask({ path: '/v1/openapi.json' }))
  const types = Object.keys(paths).flatMap((path) => /^\/v1\/([\w-]+)\/count$/.exec(path)?.[1] ?? [])
  const files = new Set<string>()
  const seeing: Ask = async (question) => {
    const answered = await ask(question)
    for (const [file] of answered.text.matchAll(/\/v1\/(media\/[\w-]+|figures\/[\w-]+\/chart)[\w./%-]+/g))
      files.add(file)
    return answered
  }
  await askAll(ask, generalQuestions)
  for (const type of types) {
    const documents = await documentsOf(ask, type)
    const values = await valuesFor({ type, documents, admin })
    await askAll(ask, await listQuestions(ask, { type, at, values }))
    await askAll(seeing, documentQuestions(type, documents, at))
  }
  await askAll(seeing, await issueQuestions(ask, await documentsOf(ask, 'issues', 'again')))
  for (const type of ['events', 'podcast-episodes', 'podcasts', 'figures'])
    await askAll(
      ask,
      (await documentsOf(ask, type, 'again')).flatMap((document) => besideOf(type, document)),
    )
  await askAll(
    ask,
    [...files].map((path) => ({ path, name: `files/${path.slice(1)}` })),
  )
  const [media] = [...files].filter((file) => file.includes('/media/')).sort(byLastPart)
  if (media) await askAll(ask, conditionalQuestions(media))
  const sitemap = await ask({ path: '/sitemap.xml' })
  await askAll(
    ask,
    [...sitemap.text.matchAll(/\/sitemap-[\w-]+\.xml/g)].map(([path]) => ({ path })),
  )
}

/** What stands before it holds an id. */
const byLastPart = (a: string, b: string): number => path.basename(a).localeCompare(path.basename(b), 'en')

interface PublicDocument {
  id: string
  slug: string
  [field: string]: unknown
}

const documentsOf = async (ask: Ask, type: string, turn = 'all'): Promise<PublicDocument[]> => {
  const found: PublicDocument[] = []
  for (let page = 1, more = true; more; page += 1) {
    const path = `/v1/${type}?limit=100&sort=publishedAt,slug&page=${page}`
    const { docs, hasNextPage } = jsonOf(await ask({ path, name: `lists/${type}/${turn} ${page}` }))
    found.push(...docs)
    more = hasNextPage
  }
  return found
}

interface Listed {
  type: string
  at: string
  values: Record<string, string>
}

/** The facets and orders that a list names itself, when it is asked for others. */
const listQuestions = async (ask: Ask, { type, at, values }: Listed): Promise<Question[]> => {
  const list = (name: string, query: string, more: Partial<Question> = {}): Question => ({
    path: `/v1/${type}${query && `?${query}`}`,
    name: `lists/${type}/${name || 'default'}`,
    ...more,
  })
  const known = async (query: string): Promise<string[]> => jsonOf(await ask(list(query, query))).known ?? []
  const facets = await known('where[nothing][equals]=1')
  const orders = await known('sort=nothing')
  await known('select[nothing]=true')
  const short = 'limit=5&select[slug]=true'
  const conditions: Question[] = []
  for (const facet of facets)
    for (const operator of await known(`where[${facet}][nothing]=1`)) {
      const value = operator === 'exists' ? 'true' : (values[facet] ?? '')
      const condition = `where[${facet}][${operator}]=${encodeURIComponent(value)}`
      conditions.push(
        list(`where ${facet} ${operator}`, `${condition}&${short}`),
        list(`count ${facet} ${operator}`, '', { path: `/v1/${type}/count?${condition}` }),
      )
    }
  const first = jsonOf(await ask(list('first of two', 'limit=2')))
  const cursor = encodeURIComponent(String(first.nextCursor))
  return [
    ...['', ...plainQueries].map((query) => list(query, query)),
    ...orders
      .flatMap((order) => [order, `-${order}`])
      .map((order) => list(`sort ${order}`, `sort=${order}&${short}`)),
    ...(first.nextCursor ? [list('after a cursor', `limit=2&cursor=${cursor}`)] : []),
    list('at a moment', `at=${at}&limit=100`),
    list('count', '', { path: `/v1/${type}/count` }),
    list('count at a moment', '', { path: `/v1/${type}/count?at=${at}` }),
    ...conditions,
  ]
}

const plainQueries = [
  ...locales.map((locale) => `locale=${locale}`),
  ...['lexical', 'markdown', 'text'].map((format) => `richText=${format}&limit=3`),
  'limit=3&page=2',
  'limit=3&page=9999',
  'limit=3&pagination=false',
  'at=2001-01-01T00:00:00Z',
  'select[title]=true&select[name]=true',
  'select[title]=true',
  'select[slug]=false&limit=2',
  'where[or][0][languages][contains]=fr&where[or][1][countries][contains]=BE&limit=5&select[slug]=true',
  'where[and][0][languages][contains]=fr&where[and][1][date][greater_than]=2026-01-01&limit=5&select[slug]=true',
  'depth=2&draft=false&trash=false&fallback-locale=en&limit=1',
  ...refusedQueries(),
]

function refusedQueries(): string[] {
  return [
    'nothing=1',
    'locale=de',
    'locale=en&locale=fr',
    'richText=pdf',
    'limit=0',
    'limit=101',
    'limit=many',
    'page=0',
    'cursor=nonsense',
    'cursor=a&page=1',
    'sort=slug,date,kind,id',
    'select=title',
    'select[title]=maybe',
    'select[title]=true&select[slug]=false',
    'where=kind',
    'where[kind]=story',
    'where[kind][exists]=perhaps',
    'where[date][equals]=soon',
    'where[and]=1',
    `where${'[and][0]'.repeat(7)}[kind][equals]=story`,
    `where[slug][equals]=${'x'.repeat(201)}`,
    `where[slug][in]=${'x,'.repeat(101)}`,
    'at=yesterday',
    'at=2999-01-01T00:00:00Z',
    'depth=11',
    'draft=true',
    'pagination=perhaps',
    'locale=%zz',
  ]
}

interface Valued {
  type: string
  documents: readonly PublicDocument[]
  admin: Person
}

/** A value for each facet that some document of the type has, where one does. */
const valuesFor = async ({ type, documents, admin }: Valued): Promise<Record<string, string>> => {
  const first = documents[0]
  const text = JSON.stringify(documents)
  const organisation = await admin.get('/api/organisations', { limit: '1', sort: 'createdAt', depth: '0' })
  const slugIn = (collection: string): string =>
    new RegExp(`"type":"${collection}","slug":"([^"]+)"`).exec(text)?.[1] ?? `no-${type}`
  return {
    id: String(first?.id),
    slug: String(first?.slug),
    kind: String(first?.kind ?? first?.state),
    topics: /"topics":\[\{[^\]]*?"slug":"([^"]+)"/.exec(text)?.[1] ?? 'housing',
    projects: slugIn('projects'),
    countries: /"countries":\[[^\]]*?"([A-Z]{2})"/.exec(text)?.[1] ?? 'BE',
    organisations: String(organisation.body.docs[0]?.id),
    people: slugIn('contacts'),
    podcast: slugIn('podcasts'),
    languages: 'fr',
    date: '2026-03-01',
    publishedAt: '2026-03-01',
    updatedAt: '2026-03-01T12:00:00+01:00',
  }
}

const documentQuestions = (type: string, documents: readonly PublicDocument[], at: string): Question[] => [
  ...documents.flatMap(({ slug }) => [
    ...locales.flatMap((locale) => [
      { path: `/v1/${type}/${slug}?locale=${locale}` },
      { path: `/${type}/${slug}?locale=${locale}`, name: `pages/${type}/${slug} ${locale}` },
    ]),
    ...['lexical', 'markdown', 'text'].map((format) => ({ path: `/v1/${type}/${slug}?richText=${format}` })),
  ]),
  ...documents
    .slice(0, 1)
    .flatMap(({ id, slug }) => [
      { path: `/v1/${type}/${slug}` },
      { path: `/v1/${type}/${id}`, name: `v1/${type}/by its id` },
      { path: `/${type}/${id}`, name: `pages/${type}/by its id` },
      { path: `/${type}/${slug}`, name: `pages/${type}/without a language` },
      { path: `/v1/${type}/${slug}?at=${at}`, name: `v1/${type}/${slug} at a moment` },
      { path: `/v1/${type}/${slug}?at=2001-01-01T00:00:00Z` },
      { path: `/v1/${type}/${slug}?select[title]=true` },
      { path: `/v1/${type}/${slug}?select[slug]=false` },
      { path: `/v1/${type}/${slug}?select[nothing]=true` },
      { path: `/v1/${type}/${slug}?nothing=1` },
      { path: `/v1/${type}/${slug}?preview=nonsense` },
    ]),
  ...['nowhere', 'taken-down', 'told-step-by-step', 'unpublished', 'Not%20a%20slug'].flatMap((slug) => [
    { path: `/v1/${type}/${slug}` },
    { path: `/${type}/${slug}`, name: `pages/${type}/${slug}` },
  ]),
  ...locales.map((locale) => ({
    path: `/${type}/nowhere`,
    name: `pages/${type}/nowhere for who reads ${locale}`,
    headers: { 'accept-language': locale, accept: 'text/html' },
  })),
]

const issueQuestions = async (ask: Ask, issues: readonly PublicDocument[]): Promise<Question[]> => {
  const questions: Question[] = []
  for (const { slug } of issues) {
    const place = `/v1/issues/${slug}`
    const { docs } = jsonOf(await ask({ path: `${place}/editions` }))
    for (const locale of locales) {
      for (const format of ['html', 'txt', 'json'])
        questions.push({ path: `${place}/newsletter.${format}?locale=${locale}` })
      for (const { sequence } of docs as { sequence: number }[])
        questions.push({ path: `${place}/editions/${sequence}?locale=${locale}` })
    }
  }
  const first = `/v1/issues/${issues[0]?.slug}`
  const { known } = jsonOf(await ask({ path: `${first}/newsletter.html?mailer=nothing` }))
  return [
    ...questions,
    ...(known as string[]).flatMap((mailer) =>
      ['html', 'txt', 'json'].map((format) => ({ path: `${first}/newsletter.${format}?mailer=${mailer}` })),
    ),
    { path: `${first}/newsletter.pdf` },
    { path: `${first}/newsletter.html?nothing=1` },
    { path: `${first}/editions/999` },
    { path: `${first}/editions/first` },
    { path: '/v1/issues/nowhere/newsletter.html' },
    { path: '/v1/issues/nowhere/editions' },
  ]
}

/** What some documents have beside their own address. */
const besideOf = (type: string, { slug }: PublicDocument): Question[] => {
  const place = {
    events: `/v1/events/${slug}.ics`,
    'podcast-episodes': `/v1/podcast-episodes/${slug}/chapters.json`,
    podcasts: `/v1/feeds/podcasts/${slug}.rss`,
    figures: `/v1/figures/${slug}/chart.png`,
  }[type]
  return [undefined, ...locales].map((locale) => ({ path: place + (locale ? `?locale=${locale}` : '') }))
}

const feedFilters = [
  '',
  ...locales.map((locale) => `?locale=${locale}`),
  '?topic=housing',
  '?topic=nowhere',
  '?kind=story',
  '?kind=webinar',
  '?project=nowhere',
  '?kind=',
  '?nothing=1',
  '?locale=de',
]

const searches = [
  'housing',
  'housing&locale=fr',
  'logement&locale=fr',
  'wonen&locale=nl',
  'houzing',
  'hou',
  'hou%20',
  'the',
  'office%20work',
  'élève',
  'zzzzzz',
  '',
  '%20',
  'x'.repeat(301),
  'the&limit=3&page=2',
  'the&limit=101',
  'the&sort=-date',
  'the&sort=nothing',
  'the&facets=type,topics,kind',
  'the&facets=nothing',
  'the&where[type][equals]=events',
  'the&where[nothing][equals]=1',
  'the&nothing=1',
  'the&locale=de',
]

const generalQuestions: Question[] = [
  ...[
    '/',
    '/healthz',
    '/readyz',
    '/favicon.ico',
    '/robots.txt',
    '/nowhere',
    '/v1',
    '/v1/nowhere',
    '/api/nowhere',
    '/v1/docs',
    '/v1/docs/try',
    '/v1/docs/start.js',
    '/v1/docs/nowhere.js',
    '/v1/graphql/schema.graphql',
    '/v1/graphql',
    '/v1/feeds/podcasts/nowhere.rss',
    '/v1/events/nowhere.ics',
    '/v1/figures/nowhere/chart.png',
    '/v1/podcast-episodes/nowhere/chapters.json',
    '/sitemap-nothing-1.xml',
    '/review/nonsense',
    '/v1/media/nowhere/nothing.png',
    '/v1/search',
  ].map((path) => ({ path })),
  ...['', ...locales.map((locale) => `?locale=${locale}`), '?select[name]=true', '?nothing=1'].map(
    (query) => ({ path: `/v1/site${query}` }),
  ),
  ...['articles.rss', 'articles.atom', 'articles.json', 'events.ics'].flatMap((feed) =>
    feedFilters.map((query) => ({ path: `/v1/feeds/${feed}${query}` })),
  ),
  ...searches.map((query) => ({ path: `/v1/search?q=${query}`, name: `search/${query.slice(0, 60)}` })),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
    path: '/v1/articles',
    name: `methods/${method} a list`,
    method,
  })),
  ...['OPTIONS', 'HEAD'].flatMap((method) =>
    ['/v1/articles', '/v1/articles/nowhere', '/v1/graphql', '/api/articles', '/v1/feeds/articles.rss'].map(
      (path) => ({
        path,
        name: `methods/${method} ${path}`,
        method,
        headers: { origin: 'https://site.example.org', 'access-control-request-method': 'GET' },
      }),
    ),
  ),
  {
    path: '/v1/articles',
    name: 'clients/an unknown key',
    headers: { authorization: 'clients API-Key nonsense' },
  },
  { path: '/v1/articles', name: 'clients/an unknown scheme', headers: { authorization: 'Basic nonsense' } },
  ...['gzip', 'br', 'br, gzip'].map((coding) => ({
    path: '/v1/articles',
    name: `encodings/${coding}`,
    headers: { 'accept-encoding': coding },
  })),
  ...['fr', 'nl;q=0.9, fr', 'de'].map((language) => ({
    path: '/nowhere',
    name: `pages/nowhere for who reads ${language}`,
    headers: { 'accept-language': language, accept: 'text/html' },
  })),
]

const conditionalQuestions = (file: string): Question[] => {
  const conditions: Record<string, Record<string, string>> = {
    'any tag': { 'if-none-match': '*' },
    'another tag': { 'if-none-match': '"another"' },
    'since later': { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
    'since before': { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
    'the first bytes': { range: 'bytes=0-9' },
    'bytes beyond': { range: 'bytes=99999999-' },
  }
  return ['/v1/articles', file].flatMap((path, place) =>
    Object.entries(conditions).map(([name, headers]) => ({
      path,
      name: `conditions/${place === 0 ? 'a list' : 'a file'} ${name}`,
      headers,
    })),
  )
}
