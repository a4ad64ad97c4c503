// Values that are right in one place and wrong in most.
import type { Chance } from './chance'

/** What documents there are: real ids, as lists tell them. */
export type Ids = ReadonlyMap<string, readonly string[]>

const texts = [
  ...[
    '',
    ' ',
    'a',
    'true',
    'false',
    'null',
    'undefined',
    'NaN',
    'en',
    'xx',
    'all',
    '*',
    ',',
    '.',
    '..',
    '/',
    '\\',
  ],
  ...['0', '1', '-1', '1.5', '1e999', '99999999999999999999', '0x10'],
  ...[
    '2026-03-31',
    '2026-02-30',
    '2026-03-31T10:00:00+02:00',
    '275760-09-14T00:00:00Z',
    '+275760',
    '31/03/2026',
  ],
  ...['\0', 'a\0b', '%00', '%', '_', '\\u0000', '\ud800', '\u202e', '😀', '\r\nX-A: b', "'; --", '" or ""="'],
  ...[
    '$ne',
    '$where',
    '{"$gt":""}',
    '[object Object]',
    '__proto__',
    'constructor',
    'id',
    '_id',
    'a.b',
    'a__b',
    '$',
  ],
  ...[
    '(',
    '[',
    '(a+)+$',
    '../../etc/passwd',
    '<b>',
    'http://127.0.0.1:9/',
    'javascript:alert(1)',
    'a@example.org',
  ],
  ...[
    '5,5',
    '5,5,1000',
    'POINT(1 1)',
    '{}',
    '[]',
    'draft',
    'published',
    'articles',
    'media',
    'consent-forms/x.pdf',
  ],
  ...['000000000000000000000000', '00000000-0000-4000-8000-000000000000', 'z'.repeat(24), 'word '.repeat(60)],
]

export const anyId = (chance: Chance, ids: Ids, collection?: string): string => {
  const own = collection === undefined ? [] : (ids.get(collection) ?? [])
  const all = own.length > 0 && !chance.once(4) ? own : [...ids.values()].flat()
  return chance.once(4) || all.length === 0 ? anyText(chance) : chance.pick(all)
}

export const anyText = (chance: Chance): string => chance.pick(texts)

/** What JSON can hold. */
export const anyJson = (chance: Chance, ids: Ids, levels = 2): unknown => {
  const inner = () => anyJson(chance, ids, levels - 1)
  const draws: (() => unknown)[] = [
    () => anyText(chance),
    () => anyText(chance),
    () => anyId(chance, ids),
    () => chance.pick([null, true, false, 0, 1, -1, 1.5, 1e308, 2 ** 53]),
  ]
  if (levels > 0)
    draws.push(
      () => chance.upTo(3, inner),
      () => Object.fromEntries(chance.upTo(3, () => [chance.pick(names) || anyText(chance), inner()])),
    )
  return chance.pick(draws)()
}

const names = [
  'id',
  'value',
  'relationTo',
  'equals',
  'root',
  'children',
  'type',
  'fields',
  '$gt',
  '__proto__',
  '',
]

/** Half a pair of UTF-16 cannot be written in an address. */
export const inAddress = (text: string): string => encodeURIComponent(text.replaceAll('\ud800', '\ufffd'))
