// The number or series of a figure, with its source.
import { z } from 'zod'
import { periodSchema, presentPeriod } from '@/delivery/documents/periods'
import type { Reader } from '@/delivery/documents/references/reader'
import type { Content } from '@/delivery/documents/references/references'

export const figureFields = {
  label: z.string(),
  value: z.number().nullable(),
  display: z.string().nullable().describe('Words or digits to show in place of the value: “more than 120”.'),
  unit: z.string().nullable(),
  period: periodSchema,
  source: z.object({ text: z.string().nullable(), url: z.string().nullable() }).meta({ id: 'FigureSource' }),
  comparison: z
    .object({
      value: z.number().nullable(),
      change: z.number().nullable().describe('Per cent.'),
      label: z.string().nullable(),
    })
    .meta({ id: 'FigureComparison' }),
  series: z.array(
    z
      .object({
        x: z.string().nullable(),
        y: z.number().nullable(),
        group: z.string().nullable(),
        country: z.string().nullable(),
      })
      .meta({ id: 'FigurePoint' }),
  ),
  chart: z.string().nullable(),
}

const schema = z.object(figureFields)

export const presentFigureFields = (content: Content, read: Reader): z.infer<typeof schema> => {
  const source = read.group(content.source)
  const comparison = read.group(content.comparison)
  return {
    label: read.label(content.label),
    value: read.number(content.value),
    display: read.text(content.display),
    unit: read.text(content.unit),
    period: presentPeriod(content.period, read),
    source: { text: read.text(source.text), url: read.text(source.url) },
    comparison: {
      value: read.number(comparison.value),
      change: read.number(comparison.change),
      label: read.text(comparison.label),
    },
    series: read.rows(content.series).map(({ x, y, group, country }) => ({
      x: read.text(x),
      y: read.number(y),
      group: read.text(group),
      country: read.text(country),
    })),
    chart: read.text(content.chart),
  }
}
