// Every answer of the public side that any test reads is compared with the description, and every head with its budget: a
// test whose answers are otherwise fails, whatever else it looks at.
import { afterAll, afterEach } from '@jest/globals'
import { headerBudget } from '@/delivery/http/cache/responseHead'
import type { Exchange } from '../description/compare'
import { keptByWorker } from './keptByWorker'

const differing: string[] = []

const fetchUnchecked = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const answer = await fetchUnchecked(input, init)
  const url = new URL(input instanceof Request ? input.url : input)
  const head = headSize(answer)
  if (isOurs(url) && head > headerBudget)
    differing.push(`${url.pathname}${url.search}: a head of ${head} bytes.`)
  if (!/^\/v1(\/|$)|^\/robots\.txt$|^\/sitemap/.test(url.pathname)) return answer
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
  const { status, headers } = answer
  const isJson = /json/.test(headers.get('content-type') ?? '') && method !== 'HEAD'
  const body = isJson ? await answer.clone().json() : undefined
  const found = await compare({ method, url, status, headers, body })
  differing.push(...found.map((what) => `${method} ${url.pathname}${url.search} (${status}): ${what}`))
  return answer
}

/** Others' servers stand elsewhere. */
const isOurs = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1'].includes(hostname)

/** As it came over the wire, but for the letters of its reason. */
const headSize = ({ headers, statusText }: Response): number =>
  [...headers].reduce((size, [name, value]) => size + name.length + value.length + 4, 15 + statusText.length)

/** Loaded once an answer is there to be compared. */
const compare = async (exchange: Exchange): Promise<string[]> => (await comparing())(exchange)

let loaded: Promise<(exchange: Exchange) => string[]> | undefined

const comparing = () => {
  loaded ??= load()
  return loaded
}

const load = async () => {
  const { describe } = await import('@/delivery/openapi/describe')
  const { routes } = await import('@/delivery/http/routes')
  const { differences } = await import('../description/compare')
  const text = JSON.stringify(describe(routes))
  const description = JSON.parse(text)
  const validate = await keptByWorker(`validator of ${text}`, async () => {
    const { validatorOf } = await import('../description/validator')
    return validatorOf(description)
  })
  return (exchange: Exchange) => differences(description, validate, exchange)
}

const report = () => {
  const all = differing.splice(0)
  if (all.length > 0)
    throw new Error(`Not as /v1/openapi.json and the budget of heads say:\n${all.join('\n')}`)
}

afterEach(report)
afterAll(report)
