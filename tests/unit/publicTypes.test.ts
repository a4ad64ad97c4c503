// The types that front ends copy: they say what the presenters answer, and fit Payload's SDK.
import { describe, expect, it } from '@jest/globals'
import type { PayloadSDK } from '@payloadcms/sdk'
import type { ProblemDocument } from '@/delivery/http/problems'
import { declarationsOf } from '@/delivery/openapi/typescript'
import type { Problem, PublicConfig, PublicMessage } from '@/public-types'

/** Compiles only while the SDK is typed by the configuration; never called. */
const reading = async (cms: PayloadSDK<PublicConfig>) => {
  const { docs, totalDocs } = await cms.find({ collection: 'articles', locale: 'fr', limit: totalOf(5) })
  const title: string | undefined = docs[0]?.title
  const chosen = await cms.findByID({ collection: 'articles', id: 'a-slug', select: { title: true } })
  const also: string = chosen.title
  const site = await cms.findGlobal({ slug: 'site' })
  // @ts-expect-error There is no such collection.
  await cms.find({ collection: 'drafts' })
  // @ts-expect-error There is no such field.
  await cms.find({ collection: 'articles', select: { secret: true } })
  // @ts-expect-error There is no such language.
  await cms.find({ collection: 'articles', locale: 'xx' })
  // @ts-expect-error It was not selected.
  const absent = chosen.summary
  return [title, also, site.name, totalDocs, absent]
}

const totalOf = (limit: number): number => limit

const problem: Problem extends ProblemDocument ? true : 'too wide' = true
const eventName: PublicMessage['type'] = 'article.published'

describe('the public types', () => {
  it('fit the SDK and the events', () => {
    expect(problem).toBe(true)
    expect([eventName, typeof reading]).toEqual(['article.published', 'function'])
  })

  it.each([
    ['text', { type: 'string' }, 'export type X = string\n'],
    ['a number', { type: ['integer', 'null'] }, 'export type X = number | null\n'],
    ['one of', { enum: ['a', "it's"] }, "export type X = 'a' | 'it\\'s'\n"],
    ['a reference', { $ref: '#/components/schemas/Other' }, 'export type X = Other\n'],
    [
      'a list of several',
      { type: 'array', items: { type: ['string', 'null'] } },
      'export type X = (string | null)[]\n',
    ],
    [
      'names',
      { type: 'object', additionalProperties: { type: 'number' } },
      'export type X = Record<string, number>\n',
    ],
    [
      'an object',
      {
        type: 'object',
        properties: { 'a-b': { type: 'string', description: 'Ends */ here.' }, c: {} },
        required: ['c'],
      },
      "export interface X {\n  /** Ends *∕ here. */\n  'a-b'?: string\n  c: unknown\n}\n",
    ],
    [
      'an object with more',
      { type: 'object', properties: { a: { const: 1 } }, required: ['a'], additionalProperties: {} },
      'export interface X {\n  a: 1\n  [more: string]: unknown\n}\n',
    ],
  ])('write %s', (_, schema, expected) => {
    expect(declarationsOf({ X: schema })).toBe(expected)
  })
})
