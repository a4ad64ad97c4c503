// Takes in a file: by its content, under a name that says what it is, and without the place where it was made.
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { staffUser } from '@/access/staff'
import { label } from '@/fields/label'
import { say } from '@/fields/say'
import { withoutPlace } from '@/hooks/uploadPlace'
import { typeOf, type UploadType } from '@/hooks/uploadTypes'

type File = NonNullable<PayloadRequest['file']>

export const uploadSafely =
  (allowed: readonly UploadType[]): CollectionBeforeOperationHook =>
  async ({ operation, overrideAccess, req, collection }) => {
    // This runs before Payload asks the access rules: no work for people who will be turned away.
    if (!overrideAccess && !staffUser(req)) return
    const refuse = (message: string): never => {
      throw new ValidationError({ collection: collection.slug, errors: [{ path: 'file', message }] })
    }
    // Payload 3.90 would fetch an address sent in place of a file.
    if (operation === 'create' && !req.file) refuse(say(req, missing))
    if ((operation !== 'create' && operation !== 'update') || !req.file) return
    const type = await typeOf(req.file, allowed)
    if (!type) return refuse(say(req, notAllowed(req.file.name, allowed)))
    const data = await clean(req.file, type)
    if (!data) return refuse(say(req, damaged(req.file.name)))
    req.file = {
      ...req.file,
      data,
      size: data.length,
      mimetype: type.mime,
      name: rename(req.file.name, type),
    }
  }

const clean = async (file: File, type: UploadType): Promise<Buffer | undefined> => {
  if (type.mime.startsWith('image/')) return withoutMetadata(file, type)
  return type.mime.endsWith('/mp4') ? withoutPlace(file.data) : file.data
}

/** Enough for any camera; more would fill the memory of the server. */
const mostPixels = 120_000_000

/** Drops EXIF, XMP and IPTC (place, camera, names); turns the picture as EXIF says and keeps its colours. */
const withoutMetadata = async ({ data }: File, { mime }: UploadType): Promise<Buffer | undefined> => {
  try {
    const picture = sharp(data, {
      animated: mime === 'image/gif' || mime === 'image/webp',
      failOn: 'error',
      limitInputPixels: mostPixels,
    })
    return await encode(picture.rotate().keepIccProfile(), mime).toBuffer()
  } catch {
    return undefined
  }
}

const encode = (picture: Sharp, mime: string): Sharp => {
  if (mime === 'image/jpeg') return picture.jpeg({ quality: 90 })
  if (mime === 'image/webp') return picture.webp({ quality: 90 })
  if (mime === 'image/avif') return picture.avif({ quality: 70, effort: 2 })
  return mime === 'image/gif' ? picture.gif() : picture.png()
}

const rename = (name: string, { extension }: UploadType): string =>
  `${name.replace(/\.[^.]*$/, '').slice(0, 100) || 'file'}.${extension}`

const missing = label('Attach a file.', 'Joignez un fichier.')

const notAllowed = (name: string, allowed: readonly UploadType[]) => {
  const names = allowed.map((type) => type.name).join(', ')
  return label(
    `“${name}” cannot be taken in: by its content it is none of ${names}, or it contains a program. Save it as one of these and send it again.`,
    `« ${name} » ne peut être accepté : d’après son contenu, ce n’est aucun de ces formats : ${names}, ou il contient un programme. Enregistrez-le dans l’un de ces formats et renvoyez-le.`,
  )
}

const damaged = (name: string) =>
  label(
    `“${name}” cannot be read as a picture, or has too many pixels. Open it in a picture program, save it again and send that.`,
    `« ${name} » ne peut être lu comme une image, ou a trop de pixels. Ouvrez-le dans un logiciel d’images, enregistrez-le de nouveau et renvoyez-le.`,
  )
