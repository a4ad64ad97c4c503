// Every word of ours, by language.

import type { PanelKey } from '@/platform/i18n/catalogue'
import type { Language } from '@/platform/i18n/languages'
import { files } from '@/platform/i18n/languages/all'
import type { Translation } from '@/platform/i18n/translation'

/** A file with a panel has all of its sentences. */
type Complete = Translation & { panel?: Record<PanelKey, string> }

export const messages: Record<Language, Complete> = files
