// How misses grow with the data: everything that `/v1` offers of lists, asked of a small and a large newsroom in turn,
// one request at a time.
import { frequentTopic, rareTopic } from './dataset/originals'
import { type Effort, uncached } from './delivery'
import { load, median } from './load'
import type { Newsroom } from './newsroom'

export interface GrowthRow {
  what: string
  small: number
  large: number
  growth: number
}

const pages = Array.from({ length: 50 }, (_, index) => index + 1)
const topic = (slug: string) => `where[topics][in]=${slug}`

const paths: Record<string, string[]> = {
  'the newest': ['/v1/articles?limit=10'],
  'pages 1 to 50': pages.map((page) => `/v1/articles?limit=10&page=${page}`),
  'each order': ['-updatedAt', 'slug', '-slug', 'date', '-kind', 'id'].map(
    (sort) => `/v1/articles?limit=10&sort=${sort}`,
  ),
  'a frequent topic': ['-publishedAt', 'slug', '-updatedAt'].map(
    (sort) => `/v1/articles?limit=10&${topic(frequentTopic)}&sort=${sort}`,
  ),
  'a rare topic': ['-publishedAt', 'slug'].map(
    (sort) => `/v1/articles?limit=10&${topic(rareTopic)}&sort=${sort}`,
  ),
  'a kind': ['/v1/articles?limit=10&where[kind][equals]=story'],
  'two facets': [`/v1/articles?limit=10&${topic(frequentTopic)}&where[countries][in]=BE`],
  'coming events': ['/v1/events?limit=10&where[date][greater_than]=2026-01-15&sort=date'],
  'at a moment': [
    '/v1/articles?limit=10&at=2020-01-02T12:00:00Z',
    `/v1/articles?limit=10&at=2020-01-02T12:00:00Z&${topic(frequentTopic)}`,
  ],
  'no count': ['/v1/articles?limit=10&pagination=false'],
  'a document': ['/v1/articles/a-long-article'],
}

/** The median of the rounds for each, and of all together. */
export async function benchGrowth(
  small: Newsroom,
  large: Newsroom,
  { rounds, seconds }: Effort,
): Promise<{ rows: GrowthRow[]; missGrowth: number }> {
  const rows: GrowthRow[] = []
  for (const [what, all] of Object.entries(paths)) {
    const found: [number, number][] = []
    for (let round = 0; round <= rounds; round += 1) {
      const [one, other] = [
        await medianOf(small, what, all, seconds),
        await medianOf(large, what, all, seconds),
      ]
      // The first round warms up.
      if (round > 0) found.push([one, other])
    }
    rows.push({
      what: `miss: ${what}`,
      small: median(found.map(([one]) => one)),
      large: median(found.map(([, other]) => other)),
      growth: rounded(median(found.map(([one, other]) => other / one))),
    })
  }
  return { rows, missGrowth: rounded(median(rows.map(({ growth }) => growth))) }
}

const medianOf = async ({ url }: Newsroom, what: string, all: string[], seconds: number): Promise<number> => {
  const urls = all.map((path) => url + path)
  return (await load({ name: what, urls, headers: uncached, connections: 1 }, seconds / 2))['p50 ms']
}

const rounded = (value: number): number => Number(value.toFixed(3))
