// The columns of the access matrix that Payload serves: each operation by REST, GraphQL and the Local API, and for whom.
import { type CollectionSlug, formatNames, type Payload } from 'payload'
import { completeDocument } from '../../helpers/build'
import { type Door, type Knocker, type Outcome, outcomeOfCall, type Row } from './people'

export interface Target {
  type: string
  id: string
  /** A stored version of it. */
  version: string
}

export interface Operation {
  name: string
  for: readonly Row[]
  /** A door through which nobody may. */
  notBy?: Door
  /** What it makes of the document: as long as there is one, it can be done again to the same. */
  leaves: 'untouched' | 'changed' | 'nothing'
  /** It is for documents in the trash. */
  inTrash?: true
  rest: (target: Target) => [method: string, path: string, body?: unknown]
  graphql: (target: Target) => { query: string; variables: object }
  local: (payload: Payload, target: Target, who: object) => Promise<unknown>
}

const staff = [
  'contributorOwn',
  'contributorOther',
  'editor',
  'reviewer',
  'protection',
  'publisher',
  'admin',
  'system',
] as const
const writers = ['contributorOwn', 'contributorOther', 'editor', 'publisher', 'admin', 'system'] as const
const namesOf = (type: string) => formatNames(type)
const change = { countries: ['BE'] }
const gone = { deletedAt: '2026-01-01T00:00:00.000Z' }
const args = ({ type }: Target) => ({ collection: type as CollectionSlug, depth: 0 })

const byId = (field: (names: { singular: string; plural: string }) => string) => (target: Target) => ({
  query: `mutation($id: String!) { ${field(namesOf(target.type))} { id } }`,
  variables: { id: target.id },
})

export const operations: Operation[] = [
  {
    name: 'create',
    for: writers,
    leaves: 'untouched',
    rest: ({ type }) => ['POST', `/api/${type}?depth=0`, completeDocument[type]?.()],
    graphql: ({ type }) => ({
      query: `mutation($data: mutation${namesOf(type).singular}Input!) { create${namesOf(type).singular}(data: $data) { id } }`,
      variables: { data: graphqlData(type) },
    }),
    local: (payload, target, who) =>
      payload.create({ ...args(target), data: completeDocument[target.type]?.() as never, ...who }),
  },
  {
    name: 'read',
    for: staff,
    leaves: 'untouched',
    rest: ({ type, id }) => ['GET', `/api/${type}/${id}?depth=0&draft=true`],
    graphql: ({ type, id }) => ({
      query: `query($id: String!) { ${namesOf(type).singular}(id: $id, draft: true) { id } }`,
      variables: { id },
    }),
    local: (payload, target, who) =>
      payload.findByID({ ...args(target), id: target.id, draft: true, ...who }),
  },
  {
    name: 'list',
    for: staff,
    leaves: 'untouched',
    rest: ({ type }) => ['GET', `/api/${type}?depth=0&limit=1`],
    graphql: ({ type }) => ({ query: `{ ${namesOf(type).plural}(limit: 1) { totalDocs } }`, variables: {} }),
    local: (payload, target, who) => payload.find({ ...args(target), limit: 1, ...who }),
  },
  {
    name: 'read versions',
    for: staff,
    leaves: 'untouched',
    rest: ({ type, version }) => ['GET', `/api/${type}/versions/${version}?depth=0`],
    graphql: ({ type }) => ({
      query: `{ versions${namesOf(type).plural}(limit: 1) { totalDocs } }`,
      variables: {},
    }),
    local: (payload, target, who) => payload.findVersionByID({ ...args(target), id: target.version, ...who }),
  },
  {
    name: 'update',
    for: writers.filter((row) => row !== 'contributorOther'),
    leaves: 'changed',
    rest: ({ type, id }) => ['PATCH', `/api/${type}/${id}?depth=0`, change],
    graphql: ({ type, id }) => ({
      query: `mutation($id: String!, $data: mutation${namesOf(type).singular}UpdateInput!) { update${namesOf(type).singular}(id: $id, data: $data) { id } }`,
      variables: { id, data: change },
    }),
    local: (payload, target, who) =>
      payload.update({ ...args(target), id: target.id, data: change as never, ...who }),
  },
  {
    name: 'restore a version',
    for: writers.filter((row) => row !== 'contributorOther'),
    leaves: 'changed',
    // Payload 3.90.1 drops `draft` there, so it would publish: refused to everyone.
    notBy: 'Local API',
    rest: ({ type, version }) => ['POST', `/api/${type}/versions/${version}?draft=true&depth=0`, {}],
    graphql: ({ type, version }) => ({
      query: `mutation($id: String) { restoreVersion${namesOf(type).singular}(id: $id, draft: true) { id } }`,
      variables: { id: version },
    }),
    local: (payload, target, who) =>
      payload.restoreVersion({ ...args(target), id: target.version, draft: true, ...who } as never),
  },
  {
    name: 'duplicate',
    for: writers,
    leaves: 'untouched',
    rest: ({ type, id }) => ['POST', `/api/${type}/${id}/duplicate?depth=0`, {}],
    graphql: byId(({ singular }) => `duplicate${singular}(id: $id, data: {})`),
    local: (payload, target, who) => payload.duplicate({ ...args(target), id: target.id, ...who } as never),
  },
  {
    name: 'move to the trash',
    for: writers.filter((row) => row !== 'contributorOther'),
    leaves: 'nothing',
    rest: ({ type, id }) => ['DELETE', `/api/${type}/${id}?depth=0`],
    graphql: ({ type, id }) => ({
      query: `mutation($id: String!, $data: mutation${namesOf(type).singular}UpdateInput!) { update${namesOf(type).singular}(id: $id, data: $data) { id } }`,
      variables: { id, data: gone },
    }),
    local: (payload, target, who) =>
      payload.update({ ...args(target), id: target.id, data: gone as never, ...who }),
  },
  {
    name: 'delete for good',
    for: ['admin', 'system'],
    leaves: 'nothing',
    inTrash: true,
    rest: ({ type, id }) => ['DELETE', `/api/${type}/${id}?trash=true`],
    graphql: byId(({ singular }) => `delete${singular}(id: $id, trash: true)`),
    local: (payload, target, who) => payload.delete({ ...args(target), id: target.id, trash: true, ...who }),
  },
]

/** GraphQL writes what selects hold as names: `podcast-episodes` apart, only rich text and choices differ. */
const graphqlData = (type: string): object => {
  const { kind: _kind, state: _state, when: _when, ...rest } = completeDocument[type]?.() ?? {}
  return rest
}

export const attempt = (
  operation: Operation,
  door: Door,
  { knocker, target, payload }: { knocker: Knocker; target: Target; payload: Payload },
): Promise<Outcome> => {
  if (door === 'Local API') return outcomeOfCall(() => operation.local(payload, target, knocker.local))
  const request: [string, string, unknown?] =
    door === 'REST' ? operation.rest(target) : ['POST', '/api/graphql', operation.graphql(target)]
  return knocker.ask ? knocker.ask(...request) : Promise.resolve('refused')
}
