// Hooks that make a pasted address the one that was meant, before anything judges it.
import type { FieldHook } from 'payload'
import { isWebAddress } from '@/content/addresses'
import { repairAddress } from '@/content/repairAddress'
import { repairLinks } from '@/content/repairLinks'
import { beforeValidatingInside } from '@/platform/payload/richTextHooks'

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

/** For rich text. */
export const repairsLinks = beforeValidatingInside(repairLinks)

/** What is stored already stays as it is until somebody writes it anew. */
const isNew = (value: unknown, stored: unknown): value is string =>
  typeof value === 'string' && value !== stored
