// The parameters that several queries share.
import { z } from 'zod'

/** A whole number in this range, as the query of an address writes it. */
export const wholeNumber = (from: number, to: number, otherwise: number) => {
  const error = `Write a whole number from ${from} to ${to}.`
  return z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value >= from && value <= to, { error })
    .default(otherwise)
}

/** A plus means a blank in a query, and few escape the one before an offset: `2026-03-31T10:00:00+02:00` arrives with a blank. */
export const withPlus = (instant: string): string => instant.replace(/ (?=\d{2}:?\d{2}$)/, '+')

export const yesOrNo = z
  .enum(['true', 'false'], { error: 'Write true or false.' })
  .transform((text) => text === 'true')
