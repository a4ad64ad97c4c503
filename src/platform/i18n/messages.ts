// Every word of ours, by language.

import type { Language } from '@/platform/i18n/languages'
import * as files from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

export const messages: Record<Language, Translation> = files
