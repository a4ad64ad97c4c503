// What an answer costs that is made anew, beside a plain Payload of the same version for the same documents: CPU of the
// process that answers. On MongoDB neither side's share of the database server is counted.
import { ask, startChild } from './child'
import { type Effort, uncached } from './delivery'
import { load, median } from './load'
import type { Newsroom } from './newsroom'
import type { Usage } from './servers/usage'

export interface MissRow {
  what: string
  clients: number
  'CPU ms': number
  'Payload, CPU ms': number
  'Payload to ours': number
  'req/s': number
  'Payload, req/s': number
}

export interface MissBench {
  rows: MissRow[]
  /** What ours keeps of documents after all that was asked, in bytes. */
  fragments: { answers: number; bytes: number }
  ratios: { missToPayload: number; missToPayloadBySlug: number }
}

interface Question {
  what: string
  /** Asked in turn. */
  paths: string[]
  /** The same documents of plain Payload. */
  plain: string[]
  /** The ratio that it is told by. */
  ratio?: keyof MissBench['ratios']
}

const pages = Array.from({ length: 50 }, (_, index) => index + 1)

const questionsOf = ({ article }: Newsroom): Question[] => {
  const live = 'depth=1&where[_status][equals]=published'
  const list = '/v1/articles?limit=10'
  const plainList = `/api/articles?limit=10&sort=-createdAt&${live}`
  return [
    { what: 'a list of ten cards', paths: [list], plain: [plainList], ratio: 'missToPayload' },
    {
      what: 'its pages 1 to 50',
      paths: pages.map((page) => `${list}&page=${page}`),
      plain: pages.map((page) => `${plainList}&page=${page}`),
    },
    {
      what: 'a document by its slug',
      paths: [`/v1/articles/${article}`],
      plain: [`/api/articles?limit=1&pagination=false&where[slug][equals]=${article}&${live}`],
      ratio: 'missToPayloadBySlug',
    },
  ]
}

/** One request at a time, and as many as keep a process busy: these are what the ratios are of. */
const crowds = [1, 8]

export async function benchMisses(newsroom: Newsroom, effort: Effort): Promise<MissBench> {
  const plain = await startChild<string>('bench/servers/plain.ts', newsroom.env)
  try {
    const ours: Server = { url: newsroom.url, usage: newsroom.usage, headers: uncached }
    const theirs: Server = { url: plain.started, usage: () => ask<Usage>(plain.process, {}) }
    const rows: MissRow[] = []
    const ratios = { missToPayload: Number.NaN, missToPayloadBySlug: Number.NaN }
    for (const question of questionsOf(newsroom)) {
      for (const [index, path] of question.paths.entries())
        await demandSame(ours.url + path, theirs.url + question.plain[index])
      for (const clients of crowds) {
        const row = await compareOne(question, { clients, ours, theirs, ...effort })
        rows.push(row)
        if (question.ratio) ratios[question.ratio] = row['Payload to ours']
      }
    }
    const { fragments } = await newsroom.usage()
    return { rows, fragments, ratios }
  } finally {
    await plain.stop()
  }
}

interface Server {
  url: string
  usage: () => Promise<Usage>
  headers?: Record<string, string>
}

interface Cost {
  cpu: number
  rate: number
}

interface Comparison extends Effort {
  clients: number
  ours: Server
  theirs: Server
}

/** Round by round, so that noise meets both; the first of each warms it up and does not count. */
const compareOne = async (
  { what, paths, plain }: Question,
  { clients, ours, theirs, rounds, seconds }: Comparison,
): Promise<MissRow> => {
  const costs: [Cost, Cost][] = []
  for (let round = 0; round <= rounds; round += 1) {
    const length = round === 0 ? Math.max(2, seconds) : seconds
    costs.push([await costOf(ours, paths, clients, length), await costOf(theirs, plain, clients, length)])
  }
  const counted = costs.slice(1)
  const middle = (of: (pair: [Cost, Cost]) => number, digits = 3) =>
    Number(median(counted.map(of)).toFixed(digits))
  return {
    what,
    clients,
    'CPU ms': middle(([one]) => one.cpu),
    'Payload, CPU ms': middle(([, other]) => other.cpu),
    'Payload to ours': middle(([one, other]) => other.cpu / one.cpu, 2),
    'req/s': middle(([one]) => one.rate, 0),
    'Payload, req/s': middle(([, other]) => other.rate, 0),
  }
}

const costOf = async (
  { url, usage, headers }: Server,
  paths: string[],
  connections: number,
  seconds: number,
): Promise<Cost> => {
  const urls = paths.map((path) => url + path)
  const before = await usage()
  const { answers, ...row } = await load({ name: String(urls[0]), urls, headers, connections }, seconds)
  const after = await usage()
  return { cpu: (after.cpu - before.cpu) / answers, rate: row['req/s'] }
}

interface Card {
  slug: string
  authors: { name?: string }[]
  topics: { name?: string }[]
}

/** @throws when the two are not of the same documents, each with its author and two topics */
const demandSame = async (ours: string, theirs: string): Promise<void> => {
  const [one, other] = [await cardsOf(ours), await cardsOf(theirs)]
  if (one.length === 0 || one.join('\n') !== other.join('\n'))
    throw new Error(`The answers differ:\n${one.join('\n')}\nand\n${other.join('\n')}`)
}

const cardsOf = async (url: string): Promise<string[]> => {
  const answer = await fetch(url)
  const said = await answer.json()
  const cards: Card[] = said.docs ?? [said]
  return cards.map(({ slug, authors, topics }) => {
    const names = [...authors, ...topics].map(({ name }) => name)
    if (names.length !== 3 || !names.every(Boolean)) throw new Error(`${url}: ${slug} shows ${names}.`)
    return [slug, ...names].join(' ')
  })
}
