// What ECharts draws for a figure. A map has no shapes here: its countries are bars, longest first.
import type { EChartsOption } from 'echarts'
import type { FigureParts } from '@/collections/cards/card'
import { pointName, unique } from '@/collections/figures/figureText'
import { mix } from '@/delivery/newsletter/colours'
import { numberText } from '@/platform/i18n/formats'
import type { Language } from '@/platform/i18n/languages'

export interface ChartColours {
  primary: string
  accent: string
  text: string
}

export interface ChartLook {
  language: Language
  colours: ChartColours
}

export const chartOption = (figure: FigureParts, look: ChartLook): EChartsOption => ({
  animation: false,
  backgroundColor: '#ffffff',
  color: shades(look.colours),
  textStyle: { fontFamily: 'Helvetica, Arial, sans-serif', fontSize: 17, color: look.colours.text },
  ...(kinds[figure.chart ?? ''] ?? columns)(figure, look),
})

const shades = ({ primary, accent }: ChartColours): string[] => [
  primary,
  accent,
  mix(primary, '#ffffff', 0.45),
  mix(accent, '#ffffff', 0.45),
  mix(primary, '#000000', 0.35),
  mix(accent, '#000000', 0.35),
  mix(primary, '#ffffff', 0.7),
  mix(accent, '#ffffff', 0.7),
]

type Draw = (figure: FigureParts, look: ChartLook) => EChartsOption

const columns: Draw = (figure, look) => onAxes(figure, look, 'bar')

const lines: Draw = (figure, look) => onAxes(figure, look, 'line')

const pie: Draw = ({ series }, { language, colours }) => ({
  series: [
    {
      type: 'pie',
      radius: ['38%', '68%'],
      label: {
        formatter: ({ name, value }) => `${name}\n${shown(value, language)}`,
        fontSize: 17,
        color: colours.text,
        overflow: 'break',
      },
      itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
      data: series.map((point) => ({ name: pointName(point, language), value: point.y ?? 0 })),
    },
  ],
})

const countries: Draw = ({ series }, { language, colours }) => {
  const points = [...series].sort((a, b) => (a.y ?? 0) - (b.y ?? 0))
  return {
    grid: { left: 12, right: 72, top: 12, bottom: 12, containLabel: true },
    xAxis: { type: 'value', show: false },
    yAxis: category(
      points.map((point) => pointName(point, language)),
      colours,
    ),
    series: [
      {
        type: 'bar',
        barMaxWidth: 24,
        data: points.map(({ y }) => y ?? 0),
        label: {
          show: true,
          position: 'right',
          fontSize: 17,
          formatter: ({ value }) => shown(value, language),
        },
      },
    ],
  }
}

const kinds: Record<string, Draw> = { bar: columns, line: lines, pie, map: countries }

const onAxes = (
  { series }: FigureParts,
  { language, colours }: ChartLook,
  type: 'bar' | 'line',
): EChartsOption => {
  const names = unique(series.map((point) => pointName(point, language)))
  const groups = unique(series.map(({ group }) => group ?? ''))
  const few = names.length * groups.length <= 12
  return {
    grid: { left: 12, right: 16, top: groups.length > 1 ? 48 : 28, bottom: 12, containLabel: true },
    ...(groups.length > 1 ? { legend: { top: 4, textStyle: { fontSize: 17 } } } : {}),
    xAxis: category(names, colours),
    yAxis: {
      type: 'value',
      axisLabel: { fontSize: 16, formatter: (value: number) => numberText(value, language) },
      splitLine: { lineStyle: { color: '#e4e4e4' } },
    },
    series: groups.map((group) => ({
      type,
      name: group,
      barMaxWidth: 56,
      lineStyle: { width: 3 },
      symbolSize: 9,
      label: {
        show: few,
        position: 'top',
        fontSize: 16,
        formatter: ({ value }: { value: unknown }) => shown(value, language),
      },
      data: names.map((name) => valueAt(series, { name, group, language })),
    })),
  } as EChartsOption
}

const valueAt = (
  series: FigureParts['series'],
  { name, group, language }: { name: string; group: string; language: Language },
): number | null =>
  series.find((point) => pointName(point, language) === name && (point.group ?? '') === group)?.y ?? null

const category = (names: string[], colours: ChartColours) => ({
  type: 'category' as const,
  data: names,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: '#9a9a9a' } },
  axisLabel: {
    fontSize: 17,
    color: colours.text,
    interval: 0,
    hideOverlap: true,
    width: 150,
    overflow: 'truncate' as const,
  },
})

const shown = (value: unknown, language: Language): string =>
  typeof value === 'number' ? numberText(value, language) : ''
