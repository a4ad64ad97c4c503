// A figure's series as a picture for mail: drawn as SVG on the server, turned into PNG, as mail programs show no SVG.

import { init } from 'echarts'
import sharp from 'sharp'
import type { FigureParts } from '@/collections/cards/card'
import { isDrawn } from '@/collections/figures/figureText'
import { type ChartLook, chartOption } from '@/delivery/newsletter/charts/chartOption'
import { chartSize } from '@/delivery/newsletter/charts/size'

/** Twice the pixels, for screens that have them. */
const density = 2

/**
 * @param look `width` in CSS pixels; the picture has twice as many
 * @throws Error for a figure without a series to draw (see `isDrawn`)
 */
export const chartPng = async (figure: FigureParts, look: ChartLook & { width: number }): Promise<Buffer> =>
  sharp(Buffer.from(chartSvg(figure, look)), { density: 72 * density })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

export const chartSvg = (figure: FigureParts, look: ChartLook & { width: number }): string => {
  if (!isDrawn(figure)) throw new Error(`The figure “${figure.label}” has no series to draw.`)
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...chartSize(figure, look.width) })
  try {
    chart.setOption(chartOption(figure, look))
    return chart.renderToSVGString()
  } finally {
    chart.dispose()
  }
}
