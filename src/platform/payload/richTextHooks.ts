// Payload 3.90.1: does not run the `beforeValidate` hooks of fields inside of rich text (of links, of blocks).
// Issue: https://github.com/payloadcms/payload/issues/17950
// Until: it runs them.
import type { FieldHook } from 'payload'

/** The hooks of a rich text, which change what is inside before it is validated. */
export const beforeValidatingInside = (
  change: (text: unknown) => unknown,
): { beforeValidate: FieldHook[] } => ({
  beforeValidate: [({ value, previousValue }) => (value === previousValue ? value : change(value))],
})
