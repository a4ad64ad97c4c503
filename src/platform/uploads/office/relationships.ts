// What a part of Office refers to: all that a program follows or loads stands in relationships (ISO/IEC 29500-2, 6.5).
import path from 'node:path'
import type { Fault } from '@/platform/uploads/faults'
import { readXml } from '@/platform/uploads/office/readXml'
import type { Part } from '@/platform/uploads/office/zip'

export interface Relationship {
  /** The last word of its type, in small letters: `hyperlink`, `image`. */
  kind: string
  target: string
  isExternal: boolean
}

export const isRelationships = ({ name }: Part): boolean => name.endsWith('.rels')

/** @throws when they cannot be read */
export const relationshipsIn = async (part: Part): Promise<Relationship[]> => {
  const found: Relationship[] = []
  const open = (element: string, { Type = '', Target = '', TargetMode = '' }: Record<string, string>) => {
    if (element !== 'Relationship') return
    const kind = Type.toLowerCase().split('/').at(-1) ?? ''
    found.push({ kind, target: Target.trim(), isExternal: TargetMode.toLowerCase() === 'external' })
  }
  await readXml(await part.read(), { open })
  return found
}

const forbidden: Record<string, Fault> = {
  vbaproject: 'script',
  wordvbadata: 'script',
  attachedtoolbars: 'script',
  control: 'script',
  activexcontrolbinary: 'script',
  oleobject: 'embedded',
  afchunk: 'embedded',
  subdocument: 'elsewhere',
}

/** Links that people click may lead anywhere; what is loaded by itself, no further than the machine it was made on. */
export const faultOf = ({ kind, target, isExternal }: Relationship): Fault | undefined => {
  if (Object.hasOwn(forbidden, kind)) return forbidden[kind]
  return isExternal && kind !== 'hyperlink' && !isOnThisMachine(target) ? 'elsewhere' : undefined
}

/** `file:///C:\Templates\x.dotx`, `Normal.dotm`; not `\\host\share`, and nothing with another scheme. */
const isOnThisMachine = (target: string): boolean => {
  const address = decoded(target).replace(/\\/g, '/')
  const onDrive = /^(file:\/{2,3})?[a-z]:\//i
  return onDrive.test(address) || !/^(\/\/|[a-z][a-z\d+.-]*:)/i.test(address)
}

const decoded = (target: string): string => {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** The name of the part that an internal relationship of another leads to. */
export const targetOf = (relationships: Part, { target }: Relationship): string => {
  const folder = path.posix.dirname(path.posix.dirname(relationships.name))
  return path.posix.resolve('/', folder, decoded(target)).slice(1).toLowerCase()
}
