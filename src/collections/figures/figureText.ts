// A figure in words: its number with its unit, what it is compared with, its series as a table.
import type { FigureParts } from '@/collections/cards/card'
import { countryName, numberText, periodText } from '@/platform/i18n/formats'
import type { Language } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'

/** The number as it is to be shown; empty when there is none. */
export const shownValue = ({ display, value, unit }: FigureParts, language: Language): string => {
  const number = display ?? (value === null ? null : numberText(value, language))
  if (number === null) return ''
  return unit && !(display && standsAlone(display, unit)) ? `${number} ${unit}` : number
}

/** “two thirds” (of “% of tenants”), “247, of 612 who asked” and “120 visits” say it all; “more than 120” does not. */
const standsAlone = (display: string, unit: string): boolean => {
  if (/\d%?$/.test(display)) return false
  return /\s/.test(display) || unit.startsWith('%') || display.toLowerCase().includes(unit.toLowerCase())
}

/** Period and comparison, as one line. */
export const figureContext = ({ period, comparison }: FigureParts, language: Language): string | null => {
  const change =
    comparison.change === null
      ? null
      : `${comparison.change > 0 ? '+' : ''}${numberText(comparison.change, language)} %`
  return [periodText(period, language), comparison.label ?? change].filter(Boolean).join('; ') || null
}

export interface Table {
  head: string[]
  rows: string[][]
}

/** One row a point, one column a group; null without a series. */
export const seriesTable = (figure: FigureParts, language: Language): Table | null => {
  if (figure.series.length === 0) return null
  const groups = unique(figure.series.map(({ group }) => group ?? ''))
  const names = unique(figure.series.map((point) => pointName(point, language)))
  const cell = (name: string, group: string): string =>
    figure.series
      .filter((point) => pointName(point, language) === name && (point.group ?? '') === group)
      .map(({ y }) => (y === null ? '–' : numberText(y, language)))
      .join(', ') || '–'
  const { point, value } = messages[language].public
  return {
    head: [point, ...groups.map((group) => group || figure.unit || value)],
    rows: names.map((name) => [name, ...groups.map((group) => cell(name, group))]),
  }
}

export const pointName = ({ x, country }: FigureParts['series'][number], language: Language): string =>
  x ?? (country ? countryName(country, language) : '–')

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Kinds of chart that are drawn; a table is words. */
export const isDrawn = ({ chart, series }: FigureParts): boolean =>
  series.length > 0 && ['bar', 'line', 'pie', 'map'].includes(chart ?? '')
