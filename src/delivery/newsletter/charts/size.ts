// How large a chart is drawn, known without drawing it: the mail writes width and height before the picture exists.
import type { FigureParts } from '@/collections/cards/card'
import { pointName, unique } from '@/collections/figures/figureText'

/** In CSS pixels; a long list of bars needs room. */
export const chartSize = (
  figure: Pick<FigureParts, 'chart' | 'series'>,
  width: number,
): { width: number; height: number } => {
  if (figure.chart !== 'map') return { width, height: Math.round(width * 0.56) }
  const bars = unique(figure.series.map((point) => pointName(point, 'en'))).length
  return { width, height: Math.max(160, Math.min(1200, 80 + bars * 34)) }
}
