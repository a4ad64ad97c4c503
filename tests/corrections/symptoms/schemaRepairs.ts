import { expect } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createLocalReq } from 'payload'
import type { Plain } from '../plainPayload'

export const symptom = async ({ config, payload }: Plain) => {
  const { schema } = configToSchema(config)
  expect(schema.getMutationType()?.getFields()).toHaveProperty('verifyEmailUser')
  const contextValue = {
    req: await createLocalReq({ user: { id: 'x', collection: 'users' } as never }, payload),
    headers: {},
  }
  const { errors } = await graphql({
    schema,
    contextValue,
    source: '{ Access { notes { read { permission } } posts { read { permission } } } }',
  })
  expect(errors?.[0]?.message).toContain('non-nullable field')
}
