// The recording of an episode that stands elsewhere: what its feed must say, and what of that is known.

import { isWebAddress } from '@/content/addresses'
import { audioTypeNamed } from '@/content/audioType'
import { isObject } from '@/content/content'

export interface Recording {
  url: string
  bytes: number | null
  mimeType: string | null
}

/** None where there is none, or where it is a file of ours: that one is known. */
export const recordingElsewhere = ({ audio }: Record<string, unknown>): Recording | undefined => {
  if (!isObject(audio) || audio.media || !isWebAddress(audio.url)) return undefined
  const { url, bytes, mimeType } = audio
  return {
    url: String(url),
    bytes: typeof bytes === 'number' && bytes > 0 ? bytes : null,
    mimeType: typeof mimeType === 'string' && mimeType !== '' ? mimeType : null,
  }
}

/** Whether players can be told what they ask for (RSS 2.0, enclosure: `length` and `type`). */
export const isKnown = ({ url, bytes, mimeType }: Recording): boolean =>
  bytes !== null && (mimeType ?? audioTypeNamed(url)) !== undefined
