// Asks everything of everything, eight at a time, and keeps what was found where.
import type { Address } from './addresses'
import { ask, type Bytes } from './ask'
import type { Asker } from './askers'
import type { Canaries } from './canaries'

export interface Report {
  asked: number
  bytes: number
  /** Where and what of the hidden came out: empty, or something is wrong. */
  leaks: string[]
  /** Answers of 500 and above: nobody may break what they ask. */
  failures: string[]
  /** By route: the public words that were seen there. */
  shown: Map<string, Set<string>>
  statuses: Map<number, number>
}

export interface Question extends Asker {
  address: Pick<Address, 'route' | 'path'>
  /** Sent as JSON, by POST. */
  body?: Record<string, unknown>
}

const encodings = ['identity', 'gzip', 'br']
const atOnce = 8

export const search = async (url: string, canaries: Canaries, questions: Question[]): Promise<Report> => {
  const report: Report = {
    asked: 0,
    bytes: 0,
    leaks: [],
    failures: [],
    shown: new Map(),
    statuses: new Map(),
  }
  const left = questions.entries()
  const work = async () => {
    for (const [index, question] of left) {
      const path = [question.address.path, question.query].filter(Boolean).join('?')
      const encoding = encodings[index % encodings.length] ?? ''
      const answer = await ask(url + path, sent(question, encoding))
      note(report, canaries, { question, path, encoding, answer })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return report
}

const sent = ({ headers, body }: Question, encoding: string) => {
  const all = { ...headers, 'accept-encoding': encoding }
  return body === undefined
    ? { headers: all }
    : { method: 'POST', headers: { ...all, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

interface Noted {
  question: Question
  path: string
  encoding: string
  answer: Bytes
}

const note = (report: Report, canaries: Canaries, { question, path, encoding, answer }: Noted): void => {
  const { route } = question.address
  const { hidden, shown } = canaries.find(
    withoutEcho(answer.text, [path, JSON.stringify(question.body ?? ''), ...(question.opens ?? [])]),
  )
  report.asked += 1
  report.bytes += answer.size
  if (answer.status >= 500) report.failures.push(`${answer.status} ${path} to ${question.name}`)
  report.statuses.set(answer.status, (report.statuses.get(answer.status) ?? 0) + 1)
  report.leaks.push(
    ...hidden.map((where) => `${where} to ${question.name} in ${answer.status} ${path} (${encoding})`),
  )
  report.shown.set(route, new Set([...(report.shown.get(route) ?? []), ...shown]))
}

/** What somebody sent, or holds a token for, and gets told again is no news to them. */
const withoutEcho = (text: string, known: string[]): string =>
  known
    .flatMap((one) => [one, ...one.split(/[/?&=,\\"]/)])
    .filter((part) => part.length >= 8)
    .flatMap((part) => [part, decoded(part)])
    .reduce((rest, part) => rest.replaceAll(part, '…'), text)

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
