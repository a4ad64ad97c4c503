// Every address of the public side, from the table of its routes: each parameter of a path with what is live, what is
// hidden and what is neither. A route with a parameter that is unknown here is an error, so that none is left out.
import { editorialSlugs } from '@/collections/editorial'
import { routes } from '@/delivery/http/routes'
import type { Document, File, Planted } from './plant'

export interface Address {
  /** As in the table: `/v1/issues/{slugOrId}`. */
  route: string
  path: string
  /** What it asks for. */
  aim: 'live' | 'hidden' | 'neither'
}

type Aim = Address['aim']
type Value = [aim: Aim, ...values: string[]]

export const addressesOf = (planted: Planted): Address[] =>
  routes.flatMap(({ path, alias }) =>
    [path, ...(alias ? [alias] : [])].flatMap((one) => expand(one, planted)),
  )

/** Beside the table: what is no route and must stay none. */
export const strayPaths = ({ files, hidden }: Planted): string[] => [
  ...[...files.hidden, ...files.shown].flatMap(({ id, filename }) => [
    `/media/${filename}`,
    `/api/media/file/${filename}`,
    `/api/media/${id}`,
    `/v1/media/${id}/..%2f..%2fpackage.json`,
    `/v1/media/${id}/%2e%2e/${filename}`,
  ]),
  ...hidden.map(({ type, id }) => `/v1/${type}/${id}/versions`),
  ...[
    'users',
    'clients',
    'consents',
    'consent-forms',
    'reviews',
    'comments',
    'publications',
    'outbox',
    'media',
  ].flatMap((name) => [`/v1/${name}`, `/v1/${name}/count`, `/v1/globals/${name}`, `/api/${name}`]),
  '/v1',
  '/v1/',
  '/v1/__proto__',
  '/v1/articles/constructor',
  '/v1/globals/newsletter',
  '/v1/globals/editorial-policy',
  '/api/graphql?query={Articles{docs{title}}}',
]

const expand = (route: string, planted: Planted): Address[] => {
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name))
  if (names.length === 0) return [{ route, path: route, aim: 'live' }]
  return valuesOf(route, names, planted).map(([aim, ...values]) => ({
    route,
    aim,
    path: names.reduce((path, name, index) => path.replace(`{${name}}`, String(values[index])), route),
  }))
}

const valuesOf = (route: string, names: string[], planted: Planted): Value[] => {
  const documents = (aim: Aim, of: Document[], ...more: string[]): Value[] =>
    of
      .filter(({ type }) => type === collectionIn(route))
      .flatMap(({ id, slug }) => [id, slug].map((name): Value => [aim, name, ...more]))
  const files = (aim: Aim, of: File[]) => of.map(({ id, filename }): Value => [aim, id, filename])
  const filesByHash = (aim: Aim, of: File[]) =>
    of.map(({ id, hash, filename }): Value => [aim, id, hash, filename])
  switch (names.join()) {
    case 'slugOrId':
    case 'slug':
      return [
        ...documents('live', planted.live),
        ...documents('hidden', planted.hidden),
        ['neither', '%27%22--'],
      ]
    case 'slugOrId,sequence':
      return ['1', '2', '-1'].flatMap((sequence) => [
        ...documents('live', planted.live, sequence),
        ...documents('hidden', planted.hidden, sequence),
      ])
    case 'id,filename':
      return [...files('live', planted.files.shown), ...files('hidden', planted.files.hidden)]
    case 'id,hash,filename':
      return [...filesByHash('live', planted.files.shown), ...filesByHash('hidden', planted.files.hidden)]
    case 'file':
      return ['swagger-ui.css', '..%2f..%2fpackage.json'].map((name): Value => ['neither', name])
    case 'part':
      return [...editorialSlugs, 'users', 'consents'].map((name): Value => ['live', `${name}-1`])
    default:
      throw new Error(`Say in tests/leaks/addresses.ts what ${names.join(' and ')} may be in ${route}.`)
  }
}

/** The collection whose document a path names: `/v1/feeds/podcasts/{slugOrId}.rss`. */
const collectionIn = (route: string): string => {
  const [, name = ''] = /\/([a-z-]+)\/\{/.exec(route) ?? []
  if ((editorialSlugs as readonly string[]).includes(name)) return name
  throw new Error(`Say in tests/leaks/addresses.ts which documents ${route} answers.`)
}
