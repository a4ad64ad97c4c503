// Thousands of words that the public must not see are planted, then everything that answers the public is asked for them:
// each route of the table, by everybody without a right, with queries that want more. `npm run leak-check` asks all
// combinations; here each address gets a share of the queries.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { editorialSlugs } from '@/collections/editorial'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { type Address, addressesOf, strayPaths } from '../leaks/addresses'
import { ask, closeConnections } from '../leaks/ask'
import { askersOf } from '../leaks/askers'
import { Canaries } from '../leaks/canaries'
import { greedyQueries } from '../leaks/everyField'
import { fill } from '../leaks/fill'
import { graphqlQueries, hostileQueries, searchQueries } from '../leaks/hostile'
import { type Planted, plant } from '../leaks/plant'
import { type Question, type Report, search } from '../leaks/search'

/** Of how many queries one is sent to an address. */
const share = Number(process.env.LEAK_SHARE ?? 6)
const patience = 600_000

let room: Newsroom
let planted: Planted
let addresses: Address[]
const canaries = new Canaries()

beforeAll(async () => {
  room = await startNewsroom()
  planted = await plant(room, canaries)
  addresses = addressesOf(planted)
}, patience)

afterAll(async () => {
  closeConnections()
  await room?.close()
})

const tell = (what: string, { asked, bytes, leaks, statuses }: Report) => {
  const { hidden, shown } = canaries.numbers
  const answers = [...statuses].sort().map(([status, count]) => `${count} × ${status}`)
  process.stderr.write(
    `Leak check on ${room.payload.db.name}, ${what}: ${hidden} hidden and ${shown} public canaries, ${asked} requests (${answers.join(', ')}), ${(bytes / 1024 ** 2).toFixed(1)} MB searched, ${leaks.length} leaks.\n`,
  )
}

const nobody = { name: 'nobody', headers: {} }

/** Queries of its own that a route is asked in full. */
const ownQueries = ({ route }: Address): string[] => {
  if (route === '/v1/graphql') return graphqlQueries(planted)
  return route === '/v1/search' ? searchQueries(planted) : []
}

const queriesFor = (address: Address, turn: number): string[] => [
  ...hostileQueries(planted).filter((query, index) => query === '' || (index + turn) % share === 0),
  ...ownQueries(address),
]

/** Routes that say nothing of any document: numbers, pictures, the site, rules for robots, the description. */
const wordless = [
  ...editorialSlugs.map((slug) => `/v1/${slug}/count`),
  '/robots.txt',
  '/v1/docs',
  '/v1/docs/start.js',
  '/v1/docs/try',
  '/v1/docs/{file}',
  '/v1/figures/{slugOrId}/chart.png',
  '/v1/globals/site',
  '/v1/graphql/schema.graphql',
  // Leads to the file.
  '/v1/media/{id}/{filename}',
  '/v1/openapi.json',
  '/v1/site',
].sort()

/** Codes: all of the few words they can be are said elsewhere. */
const codes = [
  'contacts.speaks',
  'events.when.timeZone',
  'issues.sections.level',
  'podcast-episodes.audio.mimeType',
  'podcasts.language',
  'projects.budget.currency',
  'projects.funders.currency',
  'resources.files.language',
  'resources.year',
]

it('plants a word, a number or a day in every field but codes', () => {
  const unfit = editorialSlugs.flatMap((type) => {
    const paths: string[] = []
    const filling = { word: () => canaries.hide('nowhere'), related: {} }
    const fields = room.payload.collections[type].config.flattenedFields
    fill(fields, {}, { ...filling, unfit: (path) => paths.push(`${type}.${path}`) })
    return paths
  })
  expect(unfit.sort()).toEqual(codes)
})

it(
  'shows nobody what is hidden, and everybody what is public',
  async () => {
    const questions = addresses.flatMap((address, turn) =>
      queriesFor(address, turn).map((query): Question => ({ ...nobody, address, query })),
    )
    const report = await search(room.url, canaries, questions)
    tell('anonymous', report)
    expect([report.leaks, report.failures]).toEqual([[], []])
    const silent = [...report.shown].filter(([, words]) => words.size === 0).map(([route]) => route)
    expect(silent.sort()).toEqual(wordless)
  },
  patience,
)

it(
  'shows it in no field that GraphQL has',
  async () => {
    const questions = greedyQueries(planted).map(
      (query): Question => ({
        ...nobody,
        address: { route: 'posted', path: '/v1/graphql' },
        body: { query },
      }),
    )
    const report = await search(room.url, canaries, questions)
    tell('every field of GraphQL', report)
    expect([report.leaks, report.failures]).toEqual([[], []])
    expect(report.shown.get('posted')?.size).toBeGreaterThan(250)
    expect([...report.statuses.keys()]).toEqual([200])
  },
  patience,
)

it(
  'shows it to no key, session or token either',
  async () => {
    const questions = (await askersOf(room, planted)).flatMap((asker) =>
      addresses
        .filter(({ path }) => !asker.opens?.some((part) => path.includes(part)))
        .map((address): Question => ({ ...asker, address })),
    )
    const report = await search(room.url, canaries, questions)
    tell('with keys and tokens', report)
    expect([report.leaks, report.failures]).toEqual([[], []])
  },
  patience,
)

it(
  'shows it at no address beside',
  async () => {
    const questions = strayPaths(planted).map(
      (path): Question => ({ ...nobody, address: { route: 'beside', path } }),
    )
    const report = await search(room.url, canaries, questions)
    tell('beside the routes', report)
    expect([report.leaks, [...(report.shown.get('beside') ?? [])]]).toEqual([[], []])
  },
  patience,
)

it(
  'would find a word in every form that answers take',
  async () => {
    const article = planted.live.find(({ type }) => type === 'articles')
    const issue = planted.live.find(({ type }) => type === 'issues')
    const event = planted.live.find(({ type }) => type === 'events')
    const figure = planted.live.find(({ type }) => type === 'figures')
    const forms: [string, Record<string, string>, field?: RegExp][] = [
      [`/v1/figures/${figure?.id}`, {}, /\.value/],
      [`/v1/figures/${figure?.id}`, {}, /period\.from/],
      ...['identity', 'gzip', 'br'].map((encoding): [string, Record<string, string>] => [
        `/v1/articles/${article?.id}`,
        { 'accept-encoding': encoding },
      ]),
      ['/v1/feeds/articles.rss', {}],
      ['/v1/feeds/articles.json', {}],
      [`/v1/events/${event?.id}.ics`, {}],
      [`/v1/issues/${issue?.id}/newsletter.html`, {}],
      [`/v1/issues/${issue?.id}/newsletter.txt`, {}],
      [`/v1/issues/${issue?.id}/newsletter.json`, { 'accept-encoding': 'br' }],
      ['/sitemap.xml', {}],
    ]
    for (const [path, headers, field = /title/] of forms) {
      const { text } = await ask(room.url + path, { headers })
      expect([path, canaries.find(text).shown]).toEqual([
        path,
        expect.arrayContaining([expect.stringMatching(field)]),
      ])
    }
    const { numbers } = canaries
    expect([numbers.hidden > 2_000, numbers.shown > 300]).toEqual([true, true])
  },
  patience,
)
