// A figure is small: its summary is all of it, so that a text that shows one needs nothing else.
import { z } from 'zod'
import { figureFields, presentFigureFields } from '@/delivery/figureParts'
import type { Reader } from '@/delivery/references/reader'
import { commonSummary, summaryFields } from '@/delivery/summaries/common'
import type { Publication } from '@/publications/readQuery'

export const figureSummary = z
  .object({ ...summaryFields('figures'), ...figureFields })
  .meta({ id: 'FigureSummary' })

export const summariseFigure = (publication: Publication, read: Reader): z.infer<typeof figureSummary> => ({
  ...commonSummary('figures', publication, read),
  ...presentFigureFields(publication.content, read),
})
