// A thousand messages to a receiver that fails, dawdles and hangs up, from a worker that is killed twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { writeEvent } from '@/workflow/events/writeEvent'
import { bundled } from '../helpers/bundled'
import { type Newsroom, startNewsroom } from '../helpers/newsroom'
import { type Receiver, startReceiver } from '../helpers/receiver'
import { verifyWebhook } from '../helpers/verifyWebhook'

const documents = 40
const eventsEach = 25
const all = documents * eventsEach

let room: Newsroom
let receiver: Receiver

beforeAll(async () => {
  process.env.WEBHOOK_ALLOW_HOSTS = '127.0.0.1'
  room = await startNewsroom()
  receiver = await startReceiver()
})

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await room?.close()
  await receiver?.close()
  delete process.env.WEBHOOK_ALLOW_HOSTS
})

const makeHook = async (): Promise<{ secret: string }> => {
  const data = { name: 'A mailer', url: receiver.url, events: ['issue.published'] }
  return (await room.as('admin').post('/api/webhooks', data)).body.doc
}

/** The edition tells the order in which they happened. */
const writeEvents = (document: string) =>
  inTransaction(room.payload, async (req) => {
    for (let edition = 1; edition <= eventsEach; edition += 1) {
      const at = new Date().toISOString()
      const about = { type: 'issues', document, actor: system }
      await writeEvent(room.payload, { event: 'issue.published', ...about, at, data: { edition } }, req)
    }
  })

/** Takes six in ten at once; what it has refused four times it takes. Keeps what it took and what was badly signed. */
const moody = (secret: string) => {
  const taken = new Set<string>()
  const unsigned: unknown[] = []
  const refusals = new Map<string, number>()
  const answer: Receiver['answer'] = ({ headers, body }, response) => {
    try {
      verifyWebhook(secret, body, headers)
    } catch (err) {
      unsigned.push(err)
    }
    const id = String(headers['webhook-id'])
    const mood = (refusals.get(id) ?? 0) < 4 ? Math.random() : 1
    if (mood < 0.4) refusals.set(id, (refusals.get(id) ?? 0) + 1)
    else taken.add(id)
    if (mood < 0.15) return void response.writeHead(500).end()
    if (mood < 0.3) return void response.destroy()
    if (mood < 0.4) return void setTimeout(() => response.destroy(), 2500)
    if (mood < 0.45) return void setTimeout(() => response.writeHead(200).end('late'), 200)
    response.writeHead(204).end()
  }
  return { taken, unsigned, answer }
}

const workers: ChildProcess[] = []

const startWorker = (): ChildProcess => {
  const { NODE_OPTIONS: _, ...variables } = process.env
  const worker = spawn(
    process.execPath,
    ['--conditions=production', bundled('tests/helpers/webhookWorker.ts')],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...variables, LOG_LEVEL: 'fatal' },
    },
  )
  workers.push(worker)
  return worker
}

const until = async (holds: () => boolean, worker: ChildProcess) => {
  while (!holds()) {
    if (worker.exitCode !== null) throw new Error('The worker ended by itself.')
    await pause(10)
  }
}

it('delivers each at least once, signed, in order for each document, and loses none', async () => {
  const { secret } = await makeHook()
  for (let number = 0; number < documents; number += 1) await writeEvents(`issue-${number}`)
  const { taken, unsigned, answer } = moody(secret)
  receiver.answer = answer

  for (const share of [0.25, 0.6]) {
    const worker = startWorker()
    await until(() => taken.size >= all * share, worker)
    const gone = once(worker, 'exit')
    worker.kill('SIGKILL')
    await gone
  }
  const last = startWorker()
  const [code] = await once(last, 'exit')
  expect(code).toBe(0)

  expect(taken.size).toBe(all)
  expect(unsigned).toEqual([])
  const editions = new Map<string, number[]>()
  for (const { body } of receiver.received) {
    const { data } = JSON.parse(body)
    editions.set(data.id, [...(editions.get(data.id) ?? []), data.edition])
  }
  expect(editions.size).toBe(documents)
  for (const told of editions.values()) {
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(new Set(told).size).toBe(eventsEach)
  }
  const { docs } = await room.payload.db.find<Record<string, unknown>>({
    collection: 'outbox',
    where: { channel: { equals: 'webhook' } },
    pagination: false,
  })
  expect(docs).toHaveLength(all)
  expect(docs.filter(({ status }) => status !== 'delivered')).toEqual([])
}, 400_000)
