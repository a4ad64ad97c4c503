// Mutations that would make a document public, or take a public one away, if the gate let them.
import { formatNames } from 'payload'

interface Documents {
  draft: string
  live: string
  name: string
  /** A published version of the live one. */
  version: string
}

interface Attempt {
  query: string
  variables: Record<string, unknown>
}

export const graphqlAttempts = (slug: string, { draft, live, name, version }: Documents): Attempt[] => {
  const type = formatNames(slug).singular
  const create = (args: string): Attempt => ({
    query: `mutation($data: mutation${type}Input!) { create${type}(data: $data${args}) { id } }`,
    variables: { data: { [name]: 'By GraphQL', _status: 'published' } },
  })
  const update = (args: string, data: object, id: string = draft): Attempt => ({
    query: `mutation($id: String!, $data: mutation${type}UpdateInput!) { update${type}(id: $id, data: $data${args}) { id } }`,
    variables: { id, data },
  })
  const byId = (field: string, id: string): Attempt => ({
    query: `mutation($id: String!) { ${field} }`,
    variables: { id },
  })
  return [
    create(''),
    create(', draft: false'),
    create(', draft: true'),
    update('', { _status: 'published' }),
    update(', draft: false', { _status: 'published' }),
    update(', draft: true', { _status: 'published' }),
    update(', autosave: true', { _status: 'published' }),
    update('', { _status: 'published' }, live),
    byId(`restoreVersion${type}(id: $id) { id }`, version),
    byId(`restoreVersion${type}(id: $id, draft: false) { id }`, version),
    byId(`delete${type}(id: $id) { id }`, live),
  ]
}
