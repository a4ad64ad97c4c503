// A picture on its way into a text: a mark keeps its place until it is in the media library.
import { createCommand } from '@payloadcms/richtext-lexical/lexical'

export interface Picture {
  /** Stands in the text meanwhile, once. */
  mark: string
  /** A file, or the address that a pasted page has for it: `data:…`, `blob:…`. */
  source: File | string
}

export const newPicture = (source: File | string): Picture => ({
  mark: `[${crypto.randomUUID()}]`,
  source,
})

/** For pictures whose marks are in the text. */
export const PICTURES_COMMAND = createCommand<Picture[]>('PICTURES_COMMAND')
