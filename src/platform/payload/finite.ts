// Payload 3.90.1: lets NaN pass as a number, which is what it makes of a word.
// Issue: none found
// Until: NaN is refused.
import { label } from '@/platform/i18n/catalogue'
import type { LabelOf } from '@/platform/i18n/label'

export const finite = (value: unknown): LabelOf | undefined =>
  Number.isFinite(value) ? undefined : label('Write a number, such as 12 or 12.5.')
