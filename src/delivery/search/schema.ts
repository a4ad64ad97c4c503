// What a search answers: summaries in the envelope of lists, with why each was found, and what all hits are counted by.
import { z } from 'zod'
import { summarySchema } from '@/delivery/documents/summaries'
import { listSchema } from '@/delivery/http/responses/envelope'
import { leniencies } from '@/delivery/search/engine'
import { countedFacets } from '@/delivery/search/facets'
import type { Summary } from '@/public-types'

const html = z.string().nullable()

export const highlightsSchema = z.object({ title: html, summary: html, names: html, body: html }).meta({
  id: 'SearchHighlights',
  description:
    'Where it matched, as HTML that is safe to show: matches in `<mark>`, everything else escaped. `names`: people, projects, organisations, places and topics.',
})

const hitFields = {
  score: z.number().describe('Relevance; the best hit has 1.'),
  highlights: highlightsSchema,
}

export type SearchHit = Summary & z.infer<z.ZodObject<typeof hitFields>>

const [first, ...others] = summarySchema.options.map((option) =>
  option.extend(hitFields).meta({ id: `${option.meta()?.id}Hit` }),
)

const hitSchema = z
  .discriminatedUnion('type', [first as NonNullable<typeof first>, ...others])
  .meta({ id: 'SearchHit' })

const facetSchema = z
  .array(
    z
      .object({
        value: z.string().describe('The value to use in `where`; `year` is that of the first publication.'),
        label: z.string().nullable().describe('The name of a topic, project or person.'),
        slug: z.string().nullable(),
        count: z.int().min(0),
      })
      .meta({ id: 'SearchFacetValue' }),
  )
  .optional()

export type SearchFacet = NonNullable<z.infer<typeof facetSchema>>

const facetsSchema = z
  .object(Object.fromEntries(countedFacets().map((name) => [name, facetSchema])))
  .meta({ id: 'SearchFacets', description: 'The number of hits per value, the most frequent first.' })

export type SearchAnswer = z.infer<typeof searchSchema>

// In the order of relevance a place is a number.
export const searchSchema = listSchema(hitSchema, 'SearchHitList')
  .omit({ nextCursor: true, prevCursor: true })
  .extend({
    matching: z
      .enum(leniencies)
      .nullable()
      .describe(
        'exact: all words; typos: all words, allowing for misspellings; anyWord: any of them. Each is tried when the one before finds nothing. Null when none of the words occurs.',
      ),
    facets: facetsSchema,
  })
  .meta({ id: 'SearchAnswer' })
