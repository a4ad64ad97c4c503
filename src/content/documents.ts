// The types of public documents, as their description (OpenAPI) has them: the same that front ends copy.
import type { PublicConfig, Summary } from '@/public-types'

/** By collection, as `/v1` answers them. */
export type PublicDocuments = PublicConfig['collections']

export type PublicDocument = PublicDocuments[keyof PublicDocuments]

export type SummaryOf<C extends Summary['type']> = Extract<Summary, { type: C }>
