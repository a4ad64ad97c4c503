// Protection officers link consents to texts of others and change nothing else; a consent in use is kept.
import { describe, expect, it } from '@jest/globals'
import { contentOf } from '@/content/content'
import { keepUsedConsent } from '@/workflow/consent/hooks'
import {
  allowProtectionOnly,
  changesProtectionOnly,
  refuseMoreThanProtection,
  rememberText,
} from '@/workflow/consent/linking'
import type { DocumentText } from '@/workflow/reviews/documents'
import { account, askedBy } from '../helpers/askedBy'
import { person } from '../helpers/reviews'

const before = { title: { en: 'Hello' }, protection: { depictsPeople: 'yes' } }

const textOf = (content: Record<string, unknown>, id = 'a'): DocumentText => ({
  type: 'articles',
  id,
  content: contentOf(content),
  revision: '',
  version: '',
  stored: {},
})

/** A request in which the officer is about to change the text. */
const remembering = async (
  roles: Parameters<typeof person>[1][] = ['protection'],
  originalDoc: unknown = { id: 'a' },
) => {
  const req = askedBy(account(), {
    payload: {
      db: { findVersions: async () => ({ docs: [{ id: 'v', version: before }] }) },
      collections: { articles: { config: { flattenedFields: [] } } },
    },
  })
  await rememberText({ req, collection: { slug: 'articles' }, originalDoc } as never, person('p', ...roles))
  return req
}

const isRefused = (call: () => void): boolean => {
  try {
    call()
    return false
  } catch (error) {
    return (error as { status: number }).status === 403
  }
}

describe('a change by a protection officer', () => {
  it.each<[string, DocumentText, boolean]>([
    ['of the group alone', textOf({ ...before, protection: { consents: ['c'] } }), true],
    ['that takes the group away', textOf({ title: before.title }), true],
    ['of nothing', textOf(before), true],
    ['of the title', textOf({ ...before, title: { en: 'Bye' } }), false],
    ['of another language', textOf({ ...before, title: { en: 'Hello', fr: 'Bonjour' } }), false],
    ['of another text', textOf(before, 'b'), false],
  ])('%s is one of protection only, or not', async (_name, after, only) => {
    const req = await remembering()
    expect(changesProtectionOnly(req, after)).toBe(only)
    expect(isRefused(() => refuseMoreThanProtection(req, after))).toBe(false)
    allowProtectionOnly(req, after.id, 'articles')
    expect(isRefused(() => refuseMoreThanProtection(req, after))).toBe(!only)
  })

  it('is remembered of nobody else, nor of a new text', async () => {
    expect(changesProtectionOnly(await remembering(['editor']), textOf(before))).toBe(false)
    expect(changesProtectionOnly(await remembering(['protection'], null), textOf(before))).toBe(false)
  })

  it('does not restore an older text', () => {
    const restoring = askedBy(account(), { context: { isRestoringVersion: true } })
    expect(isRefused(() => allowProtectionOnly(restoring, 'a', 'articles'))).toBe(true)
  })
})

describe('a consent', () => {
  const asked = (rows: Record<string, unknown[]>) => {
    const find = async ({ collection }: { collection: string }) => ({ docs: rows[collection] ?? [] })
    const req = askedBy(account(), { payload: { db: { find }, collections: {} } })
    return Promise.resolve(keepUsedConsent({ id: 'c', req } as never)).then(
      () => 200,
      (error: { status: number }) => error.status,
    )
  }

  it('that nothing uses is deleted', async () => {
    expect(await asked({})).toBe(200)
  })
})
