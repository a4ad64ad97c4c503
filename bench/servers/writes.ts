// Writes in a process of its own, the product or Payload as it comes, and measures itself: CPU, time and statements.
import { getPayload } from 'payload'
import { mailMaker } from '@/delivery/newsletter/mailMaker'
import product from '@/payload.config'
import { setMailMaker } from '@/publishing/editions/mailMaker'
import { type Operation, productOperations, stockOperations } from './operations'
import { noteStatements, telling } from './statements'
import { stockConfig } from './stockConfig'

export interface Question {
  operation: string
  times: number
  clients: number
}

/** Of one operation, in the mean. */
export interface Cost {
  cpu: number
  wall: number
  statements: number
  /** What the last one asked of the database. */
  asked: string[]
}

setMailMaker(mailMaker)
const statements = noteStatements()
const isStock = process.env.BENCH_WITH === 'payload'
const config = isStock ? await stockConfig(String(process.env.DATABASE_URL)) : await product
config.db = telling(config.db)
const payload = await getPayload({ config })
statements.watch(payload)
const operations = isStock
  ? await stockOperations(payload)
  : await productOperations(payload, Number(process.env.BENCH_ITEMS))

const measure = async ({ operation, times, clients }: Question): Promise<Cost> => {
  const { prepare, work } = operations[operation] as Operation
  const ids: string[] = []
  while (ids.length < times) ids.push(await prepare())
  statements.take()
  const client = async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop()) await work(id)
  }
  const cpu = process.cpuUsage()
  const from = performance.now()
  await Promise.all(Array.from({ length: clients }, client))
  const wall = performance.now() - from
  const { user, system } = process.cpuUsage(cpu)
  const asked = statements.take()
  return {
    cpu: (user + system) / 1000 / times,
    wall: wall / times,
    statements: asked.length / times,
    asked: asked.slice(-Math.round(asked.length / times)),
  }
}

process.on('message', (question) => {
  void measure(question as Question).then((cost) => process.send?.(cost))
})
process.on('disconnect', () => void payload.destroy().then(() => process.exit(0)))
process.send?.(Object.keys(operations))
