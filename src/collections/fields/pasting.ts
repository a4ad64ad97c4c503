// What is pasted into a rich text comes in as our own nodes; see src/admin/paste.
import { createServerFeature } from '@payloadcms/richtext-lexical'

export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '@/admin/paste/PasteFeatureClient#PasteFeatureClient' },
  key: 'paste',
})
