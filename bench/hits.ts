// What a hit costs without what ADR 26 takes from inside of Node: CPU time a request, which says more than its duration on
// a machine that has other work. Processes differ by themselves, so each variant gets several, in turn.
import { readFileSync } from 'node:fs'
import { startChild } from './child'
import { load, median } from './load'

const variants = ['', 'head', 'prototypes', 'head,prototypes']
/** One request in fifty is Express's, whose prototypes Node then meets too. */
const paths = [...Array.from({ length: 49 }, () => '/hit'), '/miss']

export async function benchHits({ rounds, seconds }: { rounds: number; seconds: number }) {
  const costs = variants.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, without] of variants.entries()) costs[index]?.push(await costOf(without, seconds))
  return variants.map((without, index) => ({
    without: without || 'nothing',
    'CPU µs': Number(median(costs[index] ?? []).toFixed(2)),
    ratio: Number(
      median((costs[index] ?? []).map((cost, round) => cost / (costs[0]?.[round] ?? 1))).toFixed(2),
    ),
  }))
}

const costOf = async (without: string, seconds: number): Promise<number> => {
  const server = await startChild<string>('bench/servers/hit.ts', { BENCH_WITHOUT: without })
  try {
    const contender = { name: without, urls: paths.map((path) => server.started + path) }
    await load(contender, 2)
    const before = cpuOf(server.process.pid)
    const started = performance.now()
    const row = await load(contender, seconds)
    return (cpuOf(server.process.pid) - before) / ((row['req/s'] * (performance.now() - started)) / 1000)
  } finally {
    await server.stop()
  }
}

/** Microseconds of the thread that serves (Linux). */
const cpuOf = (pid: number | undefined): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000
