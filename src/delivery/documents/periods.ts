// A span of days, only as exact as it is known.
import { z } from 'zod'
import type { Reader } from '@/delivery/documents/references/reader'

const day = () => z.iso.date().nullable()

export const periodSchema = z
  .object({
    from: day(),
    to: day(),
    precision: z
      .string()
      .nullable()
      .describe('day, week, month, season or year: how much of the dates is known.'),
    label: z.string().nullable().describe('Words to show in place of the dates.'),
  })
  .meta({ id: 'Period' })

export type Period = z.infer<typeof periodSchema>

export const presentPeriod = (value: unknown, read: Reader): Period => {
  const { from, to, precision, label } = read.group(value)
  return { from: read.day(from), to: read.day(to), precision: read.text(precision), label: read.text(label) }
}
