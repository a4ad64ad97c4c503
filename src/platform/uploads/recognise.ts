// What an uploaded file is, by its content: one of the kinds that are taken, or why it is not.
import { fileTypeFromBuffer } from 'file-type'
import type { LabelOf } from '@/platform/i18n/label'
import { type Fault, faulty } from '@/platform/uploads/faults'
import { heic, type KnownKind, knownKind, refusedKind } from '@/platform/uploads/knownKinds'
import { misnamed, plainText } from '@/platform/uploads/misnamed'
import { isMpegAudio, isSoundAlone } from '@/platform/uploads/mpeg'
import { inspectOffice } from '@/platform/uploads/office/inspectOffice'
import { inspectPdf } from '@/platform/uploads/pdf/inspectPdf'
import { empty, notAllowed, unknownEncoding } from '@/platform/uploads/refusals'
import { readText } from '@/platform/uploads/text'
import { typeOfText } from '@/platform/uploads/textTypes'
import { mediaTypes, ourMime, type UploadType } from '@/platform/uploads/types'

export type Recognised =
  | { verdict: 'taken'; type: UploadType; data: Buffer }
  /** A picture that is taken when it can be turned into another kind. */
  | { verdict: 'convert'; kind: KnownKind; data: Buffer }
  | { verdict: 'refused'; refusal: LabelOf }

export interface Sent {
  data: Uint8Array
  name: string
}

/** Texts are looked for first: libraries tell files by their first bytes, and some texts begin with those. */
export const recognise = async (sent: Sent, allowed: readonly UploadType[]): Promise<Recognised> => {
  if (sent.data.length === 0) return refused(empty(sent.name))
  const reading = isPaper(sent.data) ? undefined : readText(sent.data)
  if (!reading) return binary(sent, allowed)
  if (reading.text === undefined) return refused(misnamed(sent.name, plainText) ?? unknownEncoding(sent.name))
  const found = typeOfText(reading.text, sent.name)
  if ('refusal' in found) return refused(found.refusal)
  return taken(sent, found.type, { allowed, data: Buffer.from(reading.text) })
}

const refused = (refusal: LabelOf): Recognised => ({ verdict: 'refused', refusal })

/** A PDF may be all letters. */
const isPaper = (data: Uint8Array): boolean => Buffer.from(data.subarray(0, 5)).toString('latin1') === '%PDF-'

const binary = async (sent: Sent, allowed: readonly UploadType[]): Promise<Recognised> => {
  const { name } = sent
  const data = Buffer.from(sent.data.buffer, sent.data.byteOffset, sent.data.byteLength)
  const mime = await mimeOf(data)
  const type = mediaTypes.find((one) => one.mime === mime)
  if (type) return inspected(taken(sent, type, { allowed, data }), name)
  if (isLockedOffice(data)) return refused(faulty(name, 'locked'))
  const known = mime === undefined ? undefined : knownKind(mime)
  if (!known) return refused(notAllowed(name, allowed))
  const refusal = known.family && misnamed(name, { family: known.family, kind: known.kind })
  if (refusal) return refused(refusal)
  return known === heic ? { verdict: 'convert', kind: known, data } : refused(refusedKind(name, known))
}

const mimeOf = async (data: Buffer): Promise<string | undefined> => {
  const found = await fileTypeFromBuffer(data)
  const mime = found && ourMime(found.mime)
  if (mime === 'audio/mpeg' && !isMpegAudio(data)) return undefined
  return mime === 'video/mp4' && isSoundAlone(data) ? 'audio/mp4' : mime
}

const taken = (
  { name }: Sent,
  type: UploadType,
  { allowed, data }: { allowed: readonly UploadType[]; data: Buffer },
): Recognised => {
  const refusal = misnamed(name, { family: type.family, kind: type.name })
  if (refusal) return refused(refusal)
  return allowed.includes(type) ? { verdict: 'taken', type, data } : refused(notAllowed(name, allowed))
}

/** Papers are looked through last: that is the longest work. */
const inspected = async (found: Recognised, name: string): Promise<Recognised> => {
  if (found.verdict !== 'taken') return found
  const fault = await inspections[found.type.extension]?.(found.data)
  return fault ? refused(faulty(name, fault)) : found
}

const inspections: Record<string, (data: Buffer) => Promise<Fault | undefined>> = {
  pdf: inspectPdf,
  docx: inspectOffice,
}

/** A file of Office that asks for a password is packed as those before 2007 were (MS-OFFCRYPTO, 2.3.4.4). */
const isLockedOffice = (data: Buffer): boolean =>
  data.subarray(0, 4).toString('hex') === 'd0cf11e0' &&
  data.includes(Buffer.from('EncryptedPackage', 'utf16le'))
