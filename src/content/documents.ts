// The types of public documents, as their description (OpenAPI) has them: the same that front ends copy.
import type { PublicConfig, Summary } from '@/public-types'

/** By collection, as `/v1` answers them. */
export type PublicDocuments = PublicConfig['collections']

export type EditorialSlug = keyof PublicDocuments

export type PublicDocument = PublicDocuments[EditorialSlug]

export type SummaryOf<C extends EditorialSlug> = Extract<Summary, { type: C }>
