// Queries of addresses: Payload's parameters with the fields of the collection, and ours, each right or wrong.

import type { Payload } from 'payload'
import { languages } from '@/platform/i18n/languages'
import type { Chance } from './chance'
import { pathsOf } from './paths'
import type { Route } from './routes'
import { anyId, anyText, type Ids, inAddress } from './values'

const operators = [
  ...['equals', 'not_equals', 'contains', 'like', 'not_like', 'in', 'not_in', 'all', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal', 'near', 'within', 'intersects'],
  ...['nope', '$ne', '__proto__'],
]

const flags = [
  ...['draft', 'trash', 'pagination', 'autosave', 'overrideLock', 'flattenLocales', 'publishAllLocales'],
  ...['unpublishAllLocales'],
]

/** Those of routes of ours. */
const ours = [
  ...[
    'view',
    'type',
    'stage',
    'document',
    'language',
    'format',
    'from',
    'to',
    'left',
    'right',
    'revision',
    'cursor',
  ],
  ...[
    'status',
    'role',
    'assignee',
    'unread',
    'event',
    'action',
    'person',
    'code',
    'state',
    'prefix',
    'token',
    'data',
  ],
  ...['filename', 'src', 'uploadEdits', 'duplicateFromID', 'field', 'overrideAccess', 'user'],
]

interface Asking {
  chance: Chance
  payload: Payload
  ids: Ids
  route: Route
}

export const anyQuery = (asking: Asking): string => {
  const { chance } = asking
  if (chance.once(2)) return ''
  const parts = Array.from({ length: 1 + chance.below(2) }, () => chance.pick(parameters)(asking))
  return `?${parts.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')}`
}

type Parameter = (asking: Asking) => [name: string, value: string]

const where: Parameter = (asking) => {
  const { chance, ids, route } = asking
  const group = chance.once(4)
    ? chance.pick(['[or][0]', '[and][0]', '[or][0][and][0]', '[AND][1]', '[or]'])
    : ''
  const operator = chance.once(12) ? '' : `[${chance.pick(operators)}]`
  const value = chance.once(2) ? anyId(chance, ids, route.collection) : anyText(chance)
  return [`where${group}[${anyPath(asking)}]${operator}${deeper(chance)}`, value]
}

/** What an address nests where a value should be. */
const deeper = (chance: Chance): string =>
  chance.once(3)
    ? chance.pick(['[]', '[0]', '[a]', '[0][x]', '[value]', '[equals]', '[or][0][id][equals]'])
    : ''

const anyPath = ({ chance, payload, route }: Asking): string => {
  const known = pathsOf(payload, route.fields)
  if (known.length === 0 || chance.once(10)) return anyText(chance)
  const path = chance.pick(known)
  return chance.once(6)
    ? chance.pick([`version.${path}`, `${path}.id`, `${path}.en`, `${path}.x`, path.replaceAll('.', '__')])
    : path
}

const parameters: Parameter[] = [
  where,
  where,
  where,
  ({ chance }) => ['where', chance.pick(['{', '{"id":{"equals":"a"}}', '[]', 'null', '1', anyText(chance)])],
  (asking) => {
    const { chance } = asking
    const path = chance.once(2) ? `-${anyPath(asking)}` : anyPath(asking)
    return [`sort${deeper(chance)}`, chance.once(4) ? `${path},${anyPath(asking)}` : path]
  },
  (asking) => [
    `select[${anyPath(asking)}]${deeper(asking.chance)}`,
    asking.chance.pick(['true', 'false', '1', 'a']),
  ],
  (asking) => {
    const { chance, payload } = asking
    const slug = chance.pick(payload.config.collections).slug
    return [
      `populate[${slug}]${chance.once(3) ? '' : `[${anyPath(asking)}]`}${deeper(chance)}`,
      chance.pick(['true', 'false', 'a']),
    ]
  },
  (asking) => {
    const { chance } = asking
    const part = chance.pick(['', '[limit]', '[page]', '[sort]', '[count]', '[where]', '[where][id][equals]'])
    return [`joins[${anyPath(asking)}]${part}`, anyText(chance)]
  },
  ({ chance }) => [
    chance.pick(['select', 'populate', 'joins', 'sort', 'limit', 'page', 'depth']),
    anyText(chance),
  ],
  ({ chance }) => [
    `${chance.pick(['limit', 'page', 'depth', 'locale', 'draft'])}${deeper(chance)}`,
    anyText(chance),
  ],
  ({ chance }) => ['limit', String(1 + chance.below(120))],
  ({ chance }) => [chance.pick(['page', 'depth']), String(chance.below(5) - 1)],
  ({ chance }) => [
    chance.pick(['locale', 'fallback-locale', 'fallbackLocale']),
    chance.pick([...languages, 'all', 'none', 'xx']),
  ],
  ({ chance }) => [chance.pick(flags), chance.pick(['true', 'false', '1', ''])],
  ({ chance, ids }) => [
    `${chance.pick(ours)}${deeper(chance)}`,
    chance.once(2) ? anyId(chance, ids) : anyText(chance),
  ],
]

const encoded = (text: string): string => inAddress(text).replace(/%5B/g, '[').replace(/%5D/g, ']')
