// Keys, the slash menu, pictures and the length of a rich text; see src/admin/writing.
import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Payload loads features from the last to the first: it stands first, as it arranges what all others offer. */
export const WritingFeature = createServerFeature({
  feature: { ClientFeature: '@/admin/writing/WritingFeatureClient#WritingFeatureClient' },
  key: 'writing',
})
