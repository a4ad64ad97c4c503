// Bodies: documents with the fields of their collection, what our routes read, and what is neither.
import type { FlattenedField } from 'payload'
import { languages } from '@/platform/i18n/languages'
import { actions } from '@/workflow/core/transitions'
import { generateContent } from '../helpers/generatedContents'
import type { Chance } from './chance'
import type { Route } from './routes'
import { anyId, anyJson, anyText, type Ids } from './values'

export interface Body {
  contentType: string
  content: string | Uint8Array
}

interface Writing {
  chance: Chance
  ids: Ids
  route: Route
}

export const anyBody = (writing: Writing): Body => {
  const { chance, ids } = writing
  if (chance.once(20)) return json(anyJson(chance, ids))
  if (chance.once(40))
    return { contentType: chance.pick(['application/json', 'text/plain', '']), content: anyText(chance) }
  const data = spoil(writing, chance.once(2) ? documentOf(writing) : requestOf(writing))
  return chance.once(6) ? form(chance, data) : json(data)
}

const json = (value: unknown): Body => ({
  contentType: 'application/json',
  content: JSON.stringify(value) ?? '',
})

/** Mostly what could be stored. */
const documentOf = ({ chance, ids, route }: Writing): Record<string, unknown> => {
  const { content } = generateContent(writable(route.fields), {
    seed: chance.below(2 ** 31),
    languages: ['en'],
  })
  const few = Object.entries(content).filter(() => chance.once(2))
  return Object.fromEntries(
    few.map(([name, value]) => [name, withIds(chance, ids, route, name, inOne(value))]),
  )
}

const writable = (fields: readonly FlattenedField[]) => fields.filter(({ type }) => type !== 'join')

/** Written in one language, as clients write. */
const inOne = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOne)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only && languages.includes(only[0] as never)) return inOne(only[1])
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOne(inner)]))
}

const withIds = (chance: Chance, ids: Ids, { fields }: Route, name: string, value: unknown): unknown => {
  const field = fields.find((one) => one.name === name)
  if (field?.type !== 'relationship' && field?.type !== 'upload') return value
  const slug = chance.pick([field.relationTo].flat())
  const id = anyId(chance, ids, slug)
  const one = Array.isArray(field.relationTo) ? { relationTo: slug, value: id } : id
  return 'hasMany' in field && field.hasMany ? [one] : one
}

const words = [
  ...[
    'action',
    'comment',
    'revision',
    'step',
    'people',
    'at',
    'until',
    'reason',
    'text',
    'type',
    'document',
    'path',
  ],
  ...[
    'email',
    'password',
    'token',
    'name',
    'ids',
    'where',
    'to',
    'language',
    'assignees',
    'due',
    'note',
    'url',
  ],
  ...[
    'subject',
    'publicName',
    'expiresAt',
    'id',
    'collection',
    'value',
    'title',
    'deletedAt',
    'roles',
    'active',
  ],
  ...[
    'newEmail',
    'currentPassword',
    'query',
    'variables',
    'file',
    'data',
    'locale',
    'fallbackLocale',
    '_status',
  ],
]

/** What our routes, and those of accounts, read. */
const requestOf = ({ chance, ids, route }: Writing): Record<string, unknown> => ({
  ...(chance.once(2) ? { action: chance.pick(actions) } : {}),
  ...(chance.once(4) ? { type: 'articles', document: anyId(chance, ids, 'articles') } : {}),
  ...Object.fromEntries(
    chance.upTo(4, () => [
      chance.pick(words),
      chance.once(3)
        ? anyJson(chance, ids)
        : chance.once(2)
          ? anyId(chance, ids, route.collection)
          : anyText(chance),
    ]),
  ),
})

/** Puts something else into one place, now and then. */
const spoil = ({ chance, ids }: Writing, data: Record<string, unknown>): Record<string, unknown> => {
  if (chance.once(2)) return data
  let holder: Record<string, unknown> = data
  for (;;) {
    const keys = Object.keys(holder)
    const key = keys.length === 0 || chance.once(8) ? anyText(chance) : chance.pick(keys)
    const inner = Object.hasOwn(holder, key) ? holder[key] : undefined
    if (typeof inner !== 'object' || inner === null || chance.once(3)) {
      Object.defineProperty(holder, key, {
        value: anyJson(chance, ids),
        enumerable: true,
        configurable: true,
        writable: true,
      })
      return data
    }
    holder = inner as Record<string, unknown>
  }
}

const boundary = 'fuzz-boundary'

/** As the panel sends documents: fields as JSON, with a file or without. */
const form = (chance: Chance, data: object): Body => {
  const name = anyText(chance).replace(/["\r\n]/g, '')
  const file = `Content-Disposition: form-data; name="file"; filename="${name}${chance.pick(['', '.png', '.pdf', '.txt'])}"\r\nContent-Type: ${chance.pick(['image/png', 'application/pdf', 'text/plain', 'a'])}\r\n\r\n${chance.pick(['', 'some text', '%PDF-1.4\n%%EOF', '\x89PNG\r\n\x1a\n'])}`
  const parts = [
    ...(chance.once(8)
      ? []
      : [`Content-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}`]),
    ...(chance.once(4) ? [] : [file]),
  ]
  const content = `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`
  return { contentType: `multipart/form-data; boundary=${boundary}`, content: Buffer.from(content, 'utf8') }
}
