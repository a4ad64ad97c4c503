// Checks values against the schemas of a description: with formats, and without fields that it does not have.

import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Description } from '@/delivery/openapi/describe'

/** What is wrong with a value, in words; nothing when it is as described. */
export type Validate = (pointer: string, value: unknown) => string[]

/** @param description as JSON; a schema is named by a pointer into it */
export const validatorOf = (description: Description): Validate => {
  const ajv = new Ajv2020({ strict: false, inlineRefs: false })
  addFormats.default(ajv)
  ajv.addSchema({ ...description, $id: root })
  return (pointer, value) => {
    const check = ajv.getSchema(`${root}#${pointer}`)
    if (!check) return [`There is no schema at ${pointer}.`]
    if (check(value)) return []
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    )
  }
}

const root = 'description'

/** RFC 6901, as it stands in an address. */
export const pointerTo = (...names: (string | number)[]): string =>
  names
    .map((name) => `/${encodeURIComponent(String(name).replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')
