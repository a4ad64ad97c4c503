// A sentence for the person at work, in the language of their admin panel.
import type { PayloadRequest } from 'payload'
import type { LabelOf } from '@/platform/i18n/label'

type Listener = Pick<PayloadRequest, 'i18n'> | { i18n?: { language?: string } }

export const translate = (req: Listener | undefined, sentence: LabelOf): string =>
  sentence[req?.i18n?.language ?? 'en'] ?? sentence.en
