// What a write costs, beside Payload as it comes with the same collections and no hook of ours: CPU, time, statements.
import { ask, type Child, startChild } from './child'
import { median } from './load'
import { makePlace } from './place'
import type { Cost, Question } from './servers/writes'

export interface WriteRow {
  what: string
  'CPU ms': number
  'CPU to Payload': number | string
  'wall ms': number
  'wall to Payload': number | string
  statements: number
  'of Payload': number | string
}

export interface WriteBench {
  rows: WriteRow[]
  ratios: { createToPayload: number; saveToPayload: number }
  /** The statements of one of each, as the database got them. */
  asked: Record<string, string[]>
}

interface Effort {
  /** How often each operation is done in a round. */
  times: number
  rounds: number
  /** Items of the issue that is released; once, as it is long. */
  items: number
  mongodb: string | undefined
}

type Contender = Child<string[]>

export async function benchWrites(effort: Effort): Promise<WriteBench> {
  const [ours, stock] = [makePlace(effort.mongodb), makePlace(effort.mongodb)]
  const items = { BENCH_ITEMS: String(effort.items) }
  const product = await startChild<string[]>('bench/servers/writes.ts', { ...ours.env, ...items })
  const payload = await startChild<string[]>('bench/servers/writes.ts', {
    ...stock.env,
    BENCH_WITH: 'payload',
  })
  const found: { operation: string; clients: number; costs: Cost[]; others: Cost[] }[] = []
  try {
    for (const operation of product.started)
      for (const clients of operation === 'release' ? [1] : [1, 20])
        found.push({
          operation,
          clients,
          ...(await inTurn(product, payload, { operation, clients, ...effort })),
        })
  } finally {
    await Promise.all([product.stop(), payload.stop()])
    await Promise.all([ours.drop(), stock.drop()])
  }
  const ratio = (name: string) => {
    const one = found.find(({ operation, clients }) => operation === name && clients === 1)
    return one ? ratioOf('cpu', one.costs, one.others) : Number.NaN
  }
  return {
    rows: found.map(toRow),
    ratios: { createToPayload: ratio('create'), saveToPayload: ratio('save') },
    asked: Object.fromEntries(found.map(({ operation, costs }) => [operation, costs[0]?.asked ?? []])),
  }
}

/** Round by round, so that noise meets both; the first round of each warms it up and does not count. */
const inTurn = async (
  product: Contender,
  payload: Contender,
  { operation, clients, times, rounds }: Effort & Omit<Question, 'times'>,
): Promise<{ costs: Cost[]; others: Cost[] }> => {
  const isLong = operation === 'release'
  const question: Question = { operation, clients, times: isLong ? 1 : Math.max(times, clients) }
  const costs: Cost[] = []
  const others: Cost[] = []
  for (let round = 0; round <= (isLong ? 1 : rounds); round += 1) {
    costs.push(await ask<Cost>(product.process, question))
    if (payload.started.includes(operation)) others.push(await ask<Cost>(payload.process, question))
  }
  return { costs: costs.slice(1), others: others.slice(1) }
}

const toRow = (one: { operation: string; clients: number; costs: Cost[]; others: Cost[] }): WriteRow => {
  const { operation, clients, costs, others } = one
  const of = (name: 'cpu' | 'wall' | 'statements', of: Cost[]) =>
    Number(median(of.map((cost) => cost[name])).toFixed(1))
  const beside = (value: () => number) => (others.length > 0 ? value() : '')
  return {
    what: `${operation}, ${clients} client${clients === 1 ? '' : 's'}`,
    'CPU ms': of('cpu', costs),
    'CPU to Payload': beside(() => ratioOf('cpu', costs, others)),
    'wall ms': of('wall', costs),
    'wall to Payload': beside(() => ratioOf('wall', costs, others)),
    statements: of('statements', costs),
    'of Payload': beside(() => of('statements', others)),
  }
}

/** The median of what the rounds say, as the noise of a round meets both sides. */
const ratioOf = (name: 'cpu' | 'wall', costs: Cost[], others: Cost[]): number =>
  Number(median(costs.map((cost, index) => cost[name] / (others[index]?.[name] ?? Number.NaN))).toFixed(2))
