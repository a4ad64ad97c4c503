// Makes of a sent file the one that is stored.
import type { LabelOf } from '@/platform/i18n/label'
import { mostPixels, UnreadablePicture } from '@/platform/pictures/decodeApart'
import { withoutMetadata } from '@/platform/pictures/withoutMetadata'
import { refusedKind } from '@/platform/uploads/knownKinds'
import { recognise, type Sent } from '@/platform/uploads/recognise'
import { damaged, tooManyPixels } from '@/platform/uploads/refusals'
import { mediaTypes, type UploadType } from '@/platform/uploads/types'
import { withoutLocation } from '@/platform/uploads/withoutLocation'

export type Prepared = { type: UploadType; data: Buffer } | { refusal: LabelOf }

const jpeg = mediaTypes.find(({ name }) => name === 'JPEG') as UploadType

export const prepareUpload = async (sent: Sent, allowed: readonly UploadType[]): Promise<Prepared> => {
  const found = await recognise(sent, allowed)
  switch (found.verdict) {
    case 'refused':
      return { refusal: found.refusal }
    case 'convert':
      return picture(found.data, jpeg, (error) => tooLarge(sent, error) ?? refusedKind(sent.name, found.kind))
    case 'taken':
      return found.type.family === 'picture'
        ? picture(found.data, found.type, (error) => tooLarge(sent, error) ?? damaged(sent.name))
        : { type: found.type, data: withoutTraces(found.type, found.data) }
  }
}

const withoutTraces = ({ mime }: UploadType, data: Buffer): Buffer =>
  mime.endsWith('/mp4') ? withoutLocation(data) : data

const picture = async (
  data: Buffer,
  type: UploadType,
  refusalOf: (error: UnreadablePicture) => LabelOf,
): Promise<Prepared> => {
  try {
    return { type, data: await withoutMetadata(data, type.mime) }
  } catch (error) {
    if (error instanceof UnreadablePicture) return { refusal: refusalOf(error) }
    throw error
  }
}

const tooLarge = ({ name }: Sent, error: UnreadablePicture): LabelOf | undefined =>
  error.tooLarge ? tooManyPixels(name, mostPixels) : undefined
