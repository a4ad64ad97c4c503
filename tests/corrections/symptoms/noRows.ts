import { expect } from '@jest/globals'
import { fieldSchemasToFormState } from '@payloadcms/ui/forms/fieldSchemasToFormState'
import { createLocalReq, type Field } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import type { Plain } from '../plainPayload'

const fields: Field[] = [{ name: 'rows', type: 'array', fields: [{ name: 'word', type: 'text' }] }]

/** What the form holds, and sends when it is saved. */
export const symptom = async ({ payload }: Plain) => {
  const state = await fieldSchemasToFormState({
    data: { rows: [] },
    fields,
    fieldSchemaMap: undefined,
    operation: 'update',
    permissions: true,
    preferences: { fields: {} },
    renderAllFields: false,
    req: await createLocalReq({}, payload),
    schemaPath: '',
    skipValidation: true,
  })
  expect(reduceFieldsToValues(state, true)).toEqual({ rows: 0 })
}
