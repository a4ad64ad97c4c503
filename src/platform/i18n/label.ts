// Words of the admin panel, in the languages it speaks.

export interface LabelOf extends Record<string, string> {
  en: string
  fr: string
}

/** Writes a label in both languages in one short line. */
export const label = (en: string, fr: string): LabelOf => ({ en, fr })
