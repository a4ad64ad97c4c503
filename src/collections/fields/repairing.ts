// Hooks that make a pasted address the one that was meant, before anything judges it.
import type { FieldHook } from 'payload'
import { isWebAddress } from '@/content/addresses'
import { repairAddress } from '@/content/repairAddress'
import { repairLinks } from '@/content/repairLinks'

export const repairsAddress: { beforeValidate: FieldHook[] } = {
  beforeValidate: [
    ({ value, previousValue }) => (isNew(value, previousValue) ? repairAddress(value) : value),
  ],
}

/** For a field that takes web addresses alone: anything else is told as it was typed. */
export const repairsWebAddress: { beforeValidate: FieldHook[] } = {
  beforeValidate: [
    ({ value, previousValue }) => {
      const meant = isNew(value, previousValue) ? repairAddress(value) : value
      return isWebAddress(meant) ? meant : value
    },
  ],
}

/** For rich text. Payload (3.90.1) does not run the hooks of fields inside of it before they are validated. */
export const repairsLinks: { beforeValidate: FieldHook[] } = {
  beforeValidate: [({ value, previousValue }) => (value === previousValue ? value : repairLinks(value))],
}

/** What is stored already stays as it is until somebody writes it anew. */
const isNew = (value: unknown, stored: unknown): value is string =>
  typeof value === 'string' && value !== stored
