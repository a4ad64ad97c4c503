// A picture as it is stored: turned as it is meant to be seen, in its own colours, and without what cameras add.
import { encodedOf, type Picture } from '@/platform/pictures/decodeApart'

/**
 * Drops EXIF, XMP and IPTC (place, camera, names).
 * @param mime of the result
 * @throws {UnreadablePicture}
 */
export const withoutMetadata = async (data: Buffer, mime: string): Promise<Buffer> => {
  const animated = mime === 'image/gif' || mime === 'image/webp'
  const { data: clean } = await encodedOf({
    input: data,
    options: { animated, failOn: 'error' },
    steps: [['rotate', []], ['keepIccProfile', []], writing[mime] ?? ['png', []]],
  })
  return clean
}

const writing: Record<string, Picture['steps'][number]> = {
  'image/jpeg': ['jpeg', [{ quality: 90 }]],
  'image/webp': ['webp', [{ quality: 90 }]],
  'image/avif': ['avif', [{ quality: 70, effort: 2 }]],
  'image/gif': ['gif', []],
}
