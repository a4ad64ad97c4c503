// Asks `/api` for whatever may be thought of, as everybody, and notes each answer that is none: a failure of the server, or
// something that no client can read. A seed draws the same requests from the same newsroom.
import type { CollectionSlug } from 'payload'
import { type Role, roles } from '@/access/roles'
import { schemaOf } from '@/server/graphql/schemaOf'
import type { Newsroom } from '../helpers/newsroom'
import { anyBody, type Body } from './bodies'
import { type Chance, chanceFrom } from './chance'
import { type Answer, faultOf } from './judge'
import { anyOperation } from './operations'
import { anyQuery } from './queries'
import { type Route, routesOf } from './routes'
import { anyId, anyText, type Ids, inAddress } from './values'

export interface Asked {
  question: Question
  answer: Answer
  /** What is wrong with the answer, if anything is. */
  fault: string | undefined
}

export interface Question {
  number: number
  as: Role | 'anonymous'
  method: string
  path: string
  body?: Body
}

interface Options {
  requests: number
  seed: number
  note: (asked: Asked) => void
}

export const fuzz = async (room: Newsroom, { requests, seed, note }: Options): Promise<void> => {
  const draw = await drawing(room, chanceFrom(seed))
  const people = new Map<string, string>()
  for (let number = 1; number <= requests; number += 1) {
    const question = draw(number)
    const answer = await answerTo(room, question, people)
    note({ question, answer, fault: pollution() ?? faultOf(answer) })
    if (answer.status === 401) await signInAgain(room, question, people)
  }
}

/** What everything inherits since then: the server is in this process. */
const pollution = (): string | undefined => {
  for (const name in {}) return `makes everything inherit “${name}”`
  return undefined
}

type Draw = (number: number) => Question

const drawing = async (room: Newsroom, chance: Chance): Promise<Draw> => {
  const { payload } = room
  const ids = await idsOf(room)
  const routes = routesOf(payload)
  const { schema } = await schemaOf(payload.config)
  const asGraphql = (): Pick<Question, 'method' | 'path' | 'body'> => {
    const query = anyOperation(schema, { chance, ids })
    const content = JSON.stringify({ query, variables: chance.once(9) ? anyText(chance) : undefined })
    return { method: 'POST', path: '/api/graphql', body: { contentType: 'application/json', content } }
  }
  const asRest = (): Pick<Question, 'method' | 'path' | 'body'> => {
    const route = chance.pick(routes)
    const method = chance.once(40)
      ? chance.pick(['GET', 'POST', 'PATCH', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
      : route.method
    const path = pathTo(route, chance, ids) + anyQuery({ chance, payload, ids, route })
    const body = anyBody({ chance, ids, route })
    return ['GET', 'HEAD'].includes(method) ? { method, path } : { method, path, body }
  }
  return (number) => ({
    number,
    as: chance.once(10) ? 'anonymous' : chance.pick(roles),
    ...(chance.once(6) ? asGraphql() : asRest()),
  })
}

const idsOf = async ({ payload }: Newsroom): Promise<Ids> => {
  const slugs = payload.config.collections.map(({ slug }) => slug as CollectionSlug)
  const found = slugs.map(async (collection) => {
    const { docs } = await payload.db.find<{ id: string }>({ collection, limit: 20, sort: 'createdAt' })
    return [collection, docs.map(({ id }) => String(id))] as const
  })
  return new Map(await Promise.all(found))
}

const pathTo = ({ path, collection }: Route, chance: Chance, ids: Ids): string =>
  path
    .replace(/\?$/, '')
    .replace(/:(\w+)/g, (_, name: string) =>
      inAddress(name === 'id' ? anyId(chance, ids, collection) : anyText(chance)).replaceAll(
        '.',
        chance.once(9) ? '%2e' : '.',
      ),
    )

const answerTo = async (
  room: Newsroom,
  { as, method, path, body }: Question,
  people: ReadonlyMap<string, string>,
): Promise<Answer> => {
  const token = as === 'anonymous' ? undefined : (people.get(as) ?? room.as(as).token)
  const response = await fetch(room.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...(body?.contentType ? { 'content-type': body.contentType } : {}),
    },
    ...(body ? { body: body.content as BodyInit } : {}),
  })
  const contentType = response.headers.get('content-type') ?? ''
  return { status: response.status, contentType, text: await response.text() }
}

/** Whoever signed out, or was removed, by chance. */
const signInAgain = async (
  { second }: Newsroom,
  { as }: Question,
  people: Map<string, string>,
): Promise<void> => {
  if (as !== 'anonymous') people.set(as, (await second(as)).token)
}
