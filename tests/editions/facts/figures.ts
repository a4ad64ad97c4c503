// Every figure of the file: label, value, unit, period with its precision, words and comparison.
import { readSpan, writeSpan } from '../dates'
import type { Figure } from '../edition'
import { toText } from '../lenient'
import { differs, lacks } from '../tally'
import { type Evidence, missing, partOf } from './evidence'

export const checkFigures = (evidence: Evidence): void => {
  const { articles, publications } = evidence.file.edition
  articles.forEach(({ figures, title }, index) => {
    checkList(evidence, `articles/${index}`, figures, title)
  })
  publications.forEach(({ figures, title }, index) => {
    checkList(evidence, `publications/${index}`, figures, title)
  })
}

const checkList = ({ tally, find }: Evidence, owner: string, figures: Figure[], title = owner): void => {
  figures.forEach((figure, index) => {
    const found = find(`figures/${owner}/${index}`)?.lexical
    tally.note('figures', `${title}: ${figure.label}`, found ? wrongIn(figure, found) : missing)
  })
}

const wrongIn = (figure: Figure, found: Record<string, unknown>) => {
  const { label, unit, period, raw, note, comparison, value } = figure
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  const isNumber = typeof number === 'number' && Number.isFinite(number)
  const words = [found.display, partOf(found.source).text].join(' ')
  return [
    label !== undefined && differs('label', found.label, label),
    differs('value', found.value, isNumber ? number : undefined),
    differs('unit', found.unit, unit),
    period !== undefined && readable(period, found.period),
    lacks('its words', words, raw),
    lacks('its words', words, note),
    !isNumber && lacks('its words', words, toText(value)),
    comparison && checkComparison(comparison, partOf(found.comparison)),
  ]
}

const readable = (period: string, received: unknown): string | false => {
  const span = partOf(received) as Parameters<typeof writeSpan>[0]
  const { precision } = readSpan(period)
  return (
    differs('period', writeSpan(span), shortest(period)) || differs('precision', span.precision, precision)
  )
}

/** A span from a month to the same month is that month. */
const shortest = (period: string): string => {
  const [first, last] = period.split('/')
  return first !== undefined && first === last ? first : period
}

const checkComparison = (
  wanted: NonNullable<Figure['comparison']>,
  found: Record<string, unknown>,
): string | false => {
  const { change, value, of, changeUnit, direction, against } = wanted
  const label = String(found.label ?? '')
  return (
    (change !== undefined &&
      differs('size of the change', Math.abs(Number(found.change)), Math.abs(change))) ||
    differs('value compared with', found.value, value ?? of) ||
    [changeUnit, direction, against].map((one) => lacks('comparison', label, one)).find(Boolean) ||
    false
  )
}
