// The words of a field's value, for people who choose between two of them.
import { proseOf } from '@/content/prose'

export const textOf = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : [...proseOf(value)].map(({ text }) => text).join('\n')
