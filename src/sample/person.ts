// Someone who uses the newsroom over HTTP: a person of the sample who signed in, or a visitor.
import { z } from 'zod'
import { samplePassword, sampleUsers } from '@/sample/office'
import type { Action } from '@/workflow/core/transitions'

/** An answer was not the one that the story is about. */
export class StoryError extends Error {}

export interface Answer {
  status: number
  body: Record<string, unknown>
  /** What a refusal says to people. */
  reason: string
}

/** A document of the newsroom, as the story handles it. */
export interface Written {
  id: string
  /** `/api/{collection}/{id}` */
  path: string
  status: number
  stage: string
}

const stateSchema = z.object({
  stage: z.string(),
  live: z.boolean(),
  revision: z.string().transform((whole) => whole.slice(0, 8)),
  awaits: z.string().nullable(),
})

/** Where a document stands after an action. */
export type State = z.infer<typeof stateSchema> & { status: number }

export type Person = ReturnType<typeof personWith>

export const visitor = (baseUrl: string): Person => personWith(baseUrl, { is: 'The public', token: '' })

/** @throws {StoryError} when the account of this role cannot sign in any more */
export const signIn = async (baseUrl: string, role: string): Promise<Person> => {
  const account = sampleUsers.find(({ roles }) => roles[0] === role)
  const credentials = { email: account?.email, password: samplePassword }
  const { body } = await visitor(baseUrl).expect(200, 'POST', '/api/users/login', credentials)
  return personWith(baseUrl, { is: `${account?.name} (${role})`, token: String(body.token) })
}

const personWith = (baseUrl: string, { is, token }: { is: string; token: string }) => {
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const parsed = parse(await response.text())
    return { status: response.status, body: parsed, reason: reasonIn(parsed) }
  }

  const expect = async (status: number, method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await ask(method, path, body)
    if (answer.status === status) return answer
    throw new StoryError(
      `${method} ${path} answered ${answer.status} to ${is}, not ${status}. ${answer.reason}`,
    )
  }

  const stateOf = async ({ path }: Pick<Written, 'path'>): Promise<State> => {
    const { status, body } = await expect(200, 'GET', `${path}/workflow`)
    return { status, ...stateSchema.parse(body) }
  }

  const idOf = async (collection: string, slug: string): Promise<string | undefined> => {
    const query = new URLSearchParams({ 'where[slug][equals]': slug, draft: 'true', depth: '0', limit: '1' })
    const { body } = await expect(200, 'GET', `/api/${collection}?${query}`)
    return z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body).docs[0]?.id
  }

  const write = async (collection: string, content: Record<string, unknown>): Promise<Written> => {
    const { status, body } = await expect(201, 'POST', `/api/${collection}?draft=true&depth=0`, content)
    const { id } = z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc
    const path = `/api/${collection}/${id}`
    return { path, id, status, stage: (await stateOf({ path })).stage }
  }

  const act = async ({ path }: Written, action: Action): Promise<State> => {
    const { status, body } = await expect(200, 'POST', `${path}/workflow`, { action })
    return { status, ...stateSchema.parse(body) }
  }

  const find = async ({ collection, slug }: { collection: string; slug: string }) => {
    const id = await idOf(collection, slug)
    if (!id) throw new StoryError(`There is no “${slug}” among the ${collection}.`)
    return { relationTo: collection, value: id }
  }

  /** The stage of the document at this address; undefined when there is none. */
  const stageAt = async (collection: string, slug: string): Promise<string | undefined> => {
    const id = await idOf(collection, slug)
    return id && (await stateOf({ path: `/api/${collection}/${id}` })).stage
  }

  return { is, get: (path: string) => ask('GET', path), expect, write, act, find, stageAt }
}

const parse = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Payload's errors and problem+json say it in different places. */
const reasonIn = (body: Record<string, unknown>): string => {
  const errors = z.array(z.object({ message: z.string() })).safeParse(body.errors)
  return errors.data?.[0]?.message ?? String(body.detail ?? '')
}
