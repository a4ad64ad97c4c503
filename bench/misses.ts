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
  ratios: { missToPayload: number; missToPayloadBySlug: number }
}

interface Question {
  what: string
  path: string
  /** The same documents of plain Payload. */
  plain: string
}

const questionsOf = ({ article }: Newsroom): Question[] => {
  const live = 'depth=1&where[_status][equals]=published'
  return [
    {
      what: 'a list of ten cards',
      path: '/v1/articles?limit=10',
      plain: `/api/articles?limit=10&sort=-createdAt&${live}`,
    },
    {
      what: 'a document by its slug',
      path: `/v1/articles/${article}`,
      plain: `/api/articles?limit=1&pagination=false&where[slug][equals]=${article}&${live}`,
    },
  ]
}

/** One request at a time, and as many as keep a process busy. */
const crowds = [1, 8]

export async function benchMisses(newsroom: Newsroom, effort: Effort): Promise<MissBench> {
  const plain = await startChild<string>('bench/servers/plain.ts', newsroom.env)
  try {
    const ours: Server = { url: newsroom.url, usage: newsroom.usage, headers: uncached }
    const theirs: Server = { url: plain.started, usage: () => ask<Usage>(plain.process, {}) }
    const rows: MissRow[] = []
    for (const question of questionsOf(newsroom)) {
      await demandSame(ours.url + question.path, theirs.url + question.plain)
      for (const clients of crowds)
        rows.push(await compareOne(question, { clients, ours, theirs, ...effort }))
    }
    const [missToPayload = Number.NaN, missToPayloadBySlug = Number.NaN] = rows
      .filter(({ clients }) => clients === crowds.at(-1))
      .map((row) => row['Payload to ours'])
    return { rows, ratios: { missToPayload, missToPayloadBySlug } }
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
  { what, path, plain }: Question,
  { clients, ours, theirs, rounds, seconds }: Comparison,
): Promise<MissRow> => {
  const costs: [Cost, Cost][] = []
  for (let round = 0; round <= rounds; round += 1) {
    const length = round === 0 ? Math.max(2, seconds) : seconds
    costs.push([await costOf(ours, path, clients, length), await costOf(theirs, plain, clients, length)])
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

const costOf = async (server: Server, path: string, clients: number, seconds: number): Promise<Cost> => {
  const contender = { name: path, urls: [server.url + path], headers: server.headers, connections: clients }
  const before = await server.usage()
  const { answers, ...row } = await load(contender, seconds)
  const after = await server.usage()
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
