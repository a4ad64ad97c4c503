// What a PDF may not hold: all that acts by itself, reaches other files, or carries them (ISO 32000-2, 7.11.4, 12.6.4).
import type { Fault } from '@/platform/uploads/faults'
import type { Token } from '@/platform/uploads/pdf/lexer'

/** Meant wherever they stand. */
const names: Record<string, Fault> = {
  EF: 'embedded',
  EmbeddedFile: 'embedded',
  RichMedia: 'plays',
  OnInstantiate: 'script',
  XFA: 'script',
  Encrypt: 'locked',
}

/** Kinds of action. The words may also be the name of a style or a place. */
const actions: Record<string, Fault> = {
  Launch: 'launch',
  GoToR: 'elsewhere',
  GoToE: 'elsewhere',
  ImportData: 'elsewhere',
  SubmitForm: 'submits',
  Rendition: 'plays',
  Movie: 'plays',
  Sound: 'plays',
  RichMediaExecute: 'plays',
}

/** A tick of a form may be called so. */
const stated = new Set(['AS', 'V', 'DV'])

/** @param before the token in front of it; nothing where an object begins */
export const faultOf = ({ kind, text }: Token, before: Token | undefined): Fault | undefined => {
  if (kind !== 'name') return undefined
  const key = before?.kind === 'name' ? before.text : undefined
  if (text === 'JavaScript') return key && stated.has(key) ? undefined : 'script'
  if (Object.hasOwn(names, text)) return names[text]
  const isKind = key === 'S' || beginsObject(before)
  return isKind && Object.hasOwn(actions, text) ? actions[text] : undefined
}

/** A kind may be an object of its own, to which an action refers. */
export const beginsObject = (before: Token | undefined): boolean =>
  before === undefined || (before.kind === 'word' && /^\d*obj$/.test(before.text))
