// Payload 3.90.1: its GraphQL schema promises what is not answered: a permission that is refused, or given with everything
// else, is null where it may not be; what one may do with a global is looked for in the wrong argument; an e-mail address is
// verified where no account waits for that.
// Issue: none found
// Until: Access, docAccess… and verifyEmail… answer without an error.
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql'
import type { SanitizedConfig } from 'payload'

/** Changes the schema in place. */
export const repairSchema = (schema: GraphQLSchema, { collections }: SanitizedConfig): void => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (!/^(Access$|docAccess)/.test(field.name) || !isObjectType(field.type)) continue
    tellPermissions(field.type)
    const { resolve } = field
    const isOfGlobal = field.name !== 'Access' && field.args.length === 0
    if (isOfGlobal) field.resolve = (source, _, context, info) => resolve?.(source, context, context, info)
  }
  if (collections.some(({ auth }) => auth?.verify)) return
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const name of Object.keys(mutations)) if (name.startsWith('verifyEmail')) delete mutations[name]
}

/** `true` in place of a permission, or of those of all fields, means that all is allowed. */
const tellPermissions = (type: GraphQLObjectType): void => {
  for (const field of Object.values(type.getFields())) {
    const read = (source: unknown): unknown =>
      source === true ? true : (source as Record<string, unknown> | undefined)?.[field.name]
    if (field.name === 'permission') field.resolve = (source) => read(source) === true
    else if (isObjectType(field.type)) {
      field.resolve = read
      tellPermissions(field.type)
    }
  }
}
