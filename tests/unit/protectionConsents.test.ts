// What people consented to, read for the rules: which names stand in no text, and what may be shown to a guest.
import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { readConsents, readRealNames, toConsent } from '@/workflow/consent/consents'
import { mayBeShown } from '@/workflow/consent/mayBeShown'

const id = (last: number) => `0b0b7d52-5d3a-4a55-8b55-2f1d3c6c9c1${last}`
const now = '2026-03-01T10:00:00.000Z'

type Row = Record<string, unknown>

const media = { type: 'upload', name: 'image', relationTo: 'media' }
const protection = {
  type: 'group',
  name: 'protection',
  flattenedFields: [{ type: 'relationship', name: 'consents', relationTo: 'consents', hasMany: true }],
}

/** Answers rows by id where ids are asked for, else all. */
const payloadWith = (rows: Record<string, Row[]>, asked: Row[] = []) =>
  ({
    db: {
      name: 'sqlite',
      findGlobal: async () => ({ timeZone: 'UTC' }),
      findVersions: async ({ collection }: { collection: string }) => ({
        docs: (rows[collection] ?? []).map((version) => ({ parent: version.id, version })),
      }),
      find: async (query: { collection: string; where?: { id?: { in: string[] } } }) => {
        asked.push(query)
        const wanted = query.where?.id?.in
        return {
          docs: (rows[query.collection] ?? []).filter((row) => wanted?.includes(String(row.id)) ?? true),
        }
      },
    },
    collections: { articles: { config: { flattenedFields: [media, protection] } } },
  }) as unknown as Payload

describe('a consent', () => {
  it.each([
    [{}, { channels: [], languages: [], validUntil: null, withdrawnAt: null }],
    [
      { channels: ['web'], languages: ['en'], validUntil: '', withdrawnAt: null },
      { channels: ['web'], languages: ['en'], validUntil: null, withdrawnAt: null },
    ],
    [
      { channels: 'web', languages: null, validUntil: new Date(now), withdrawnAt: '2026-03-01' },
      { channels: [], languages: [], validUntil: '2026-03-01', withdrawnAt: '2026-03-01' },
    ],
  ])('%j reads as %j', (row, expected) => {
    expect(toConsent(row)).toEqual(expected)
  })

  it('is read once, by an id that can be one', async () => {
    const asked: Row[] = []
    const payload = payloadWith({ consents: [{ id: id(1), channels: ['web'] }, { id: id(2) }] }, asked)
    const found = await readConsents(payload, [id(1), id(1), 'nonsense'])
    expect([...found.keys()]).toEqual([id(1)])
    expect(found.get(id(1))?.channels).toEqual(['web'])
    expect(asked).toMatchObject([{ collection: 'consents', where: { id: { in: [id(1)] } } }])
    expect((await readConsents(payload, ['nonsense'])).size).toBe(0)
    expect(asked).toHaveLength(1)
  })
})

describe('a real name stands in no text', () => {
  it.each<[string, Row, boolean]>([
    ['of a person without a public name', {}, true],
    ['of a person who is called otherwise', { publicName: 'Mina' }, true],
    ['of a person who is called so', { publicName: 'Maria Silva' }, false],
    ['of a person who is called so and more', { publicName: 'Dr María-Silva, Ghent' }, false],
    ['of a person whose public name only begins so', { publicName: 'Maria Silvana' }, true],
    [
      'of a person who is called so, until today',
      { publicName: 'Maria Silva', validUntil: '2026-03-01' },
      false,
    ],
    [
      'of a person who was called so, until yesterday',
      { publicName: 'Maria Silva', validUntil: '2026-02-28' },
      true,
    ],
    ['of a person who withdrew', { publicName: 'Maria Silva', withdrawnAt: '2026-02-01' }, true],
  ])('%s', async (_name, row, hidden) => {
    const payload = payloadWith({ consents: [{ subject: 'Maria Silva', ...row }] })
    expect(await readRealNames(payload, '2026-03-01')).toEqual(hidden ? ['Maria Silva'] : [])
  })
})

describe('an unpublished text', () => {
  const valid = { id: id(1), channels: [], languages: ['fr'], validUntil: '2026-03-01', withdrawnAt: null }
  const text = (content: Row) => ({
    type: 'articles',
    id: 'a',
    content,
    revision: 'r',
    version: 'v',
    stored: {},
  })
  const own = { protection: { consents: [id(1)] } }
  const file = { id: id(3), consents: [id(1)], alt: { en: 'A picture' }, filename: 'a.jpg' }

  it.each<[string, Row, Row[], Row[], boolean]>([
    ['without people', { title: { en: 'x' } }, [], [], true],
    ['with a consent that holds today, whatever it covers', own, [valid], [], true],
    ['with a consent that is gone', own, [], [], false],
    ['with a consent that ended yesterday', own, [{ ...valid, validUntil: '2026-02-28' }], [], false],
    ['with a consent that was withdrawn', own, [{ ...valid, withdrawnAt: now }], [], false],
    [
      'with one of two withdrawn',
      { protection: { consents: [id(1), id(2)] } },
      [valid, { ...valid, id: id(2), withdrawnAt: now }],
      [],
      false,
    ],
    ['with a picture whose consent holds', { image: id(3) }, [valid], [file], true],
    [
      'with a picture whose consent was withdrawn',
      { image: id(3) },
      [{ ...valid, withdrawnAt: now }],
      [file],
      false,
    ],
    ['with the real name', { title: { fr: 'Avec Maria Silva' } }, [{ subject: 'Maria Silva' }], [], false],
    [
      'with the real name in the name of a file',
      { image: id(3) },
      [{ subject: 'Maria Silva' }],
      [{ id: id(3), filename: 'maria-silva.jpg' }],
      false,
    ],
    [
      'with another file of that name',
      { title: { en: 'x' } },
      [{ subject: 'Maria Silva' }],
      [{ id: id(3), filename: 'maria-silva.jpg' }],
      true,
    ],
  ])('%s may be shown or not', async (_name, content, consents, files, shown) => {
    const one = text(content)
    const may = await mayBeShown(payloadWith({ consents, media: files }), [one], now)
    expect(may(one)).toBe(shown)
  })
})
