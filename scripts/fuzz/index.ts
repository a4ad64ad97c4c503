// Asks so much of a newsroom with the sample in it, and writes each fault as it is found, with what was asked.
import { parseArgs } from 'node:util'
import { loadSample } from '@/sample/load'
import { type Asked, fuzz } from '../../tests/fuzz/fuzz'
import { startMailSink } from '../../tests/helpers/mailSink'
import { startNewsroom } from '../../tests/helpers/newsroom'

const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } })
const requests = Number(values.requests)
const seed = Number(values.seed)
const say = (line: string) => void process.stdout.write(`${line}\n`)

const tally = new Map<number, number>()
let faults = 0

const note = ({ question, answer, fault }: Asked): void => {
  const { number, as, method, path, body } = question
  tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1)
  if (!fault) return
  faults += 1
  say(`#${number} as ${as}: ${method} ${path}`)
  if (body) say(`  sent ${body.contentType}: ${Buffer.from(body.content).toString('utf8')}`)
  say(`  ${fault}: ${answer.text.slice(0, 500)}`)
}

const sink = await startMailSink()
process.env.SMTP_URL = sink.url
const room = await startNewsroom()
try {
  await loadSample(room.payload)
  await fuzz(room, { requests, seed, note })
  const statuses = [...tally].sort(([a], [b]) => a - b).map(([status, count]) => `${count} × ${status}`)
  say(`${requests} requests, seed ${seed}: ${faults} faults (${statuses.join(', ')})`)
  process.exitCode = faults > 0 ? 1 : 0
} finally {
  await room.close()
  await sink.close()
}
