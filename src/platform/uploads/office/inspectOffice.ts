// Looks for what a package of Office may not hold: macros, controls, files inside, references that load by themselves.
import type { Fault } from '@/platform/uploads/faults'
import { faultInFields } from '@/platform/uploads/office/fields'
import { readXml } from '@/platform/uploads/office/readXml'
import { faultOf, isRelationships, relationshipsIn, targetOf } from '@/platform/uploads/office/relationships'
import { type Part, partsOf } from '@/platform/uploads/office/zip'

/** The table behind a chart is a package in the package; one inside that has no use. */
const deepest = 1

export const inspectOffice = async (data: Buffer, depth = 0): Promise<Fault | undefined> => {
  const parts = await partsOf(data).catch(() => undefined)
  if (!parts) return 'unchecked'
  const types = parts.find(({ name }) => name === '[content_types].xml')
  if (!types) return 'damaged'
  try {
    return (
      (await faultInTypes(types)) ??
      (await faultInReferences(parts, depth)) ??
      (await firstFault(parts.filter(isStory), async (part) => faultInFields(await part.read())))
    )
  } catch {
    return 'damaged'
  }
}

const firstFault = async <T>(
  all: readonly T[],
  find: (one: T) => Promise<Fault | undefined> | Fault | undefined,
): Promise<Fault | undefined> => {
  for (const one of all) {
    const fault = await find(one)
    if (fault) return fault
  }
  return undefined
}

/** Texts, notes, heads and feet, wherever they lie. */
const isStory = ({ name }: Part): boolean => name.endsWith('.xml')

const faultInTypes = async (types: Part): Promise<Fault | undefined> => {
  const all: string[] = []
  let isOddlyNamed = false
  const open = (_: string, { ContentType = '', PartName, Extension }: Record<string, string>) => {
    all.push(ContentType)
    const name = PartName ?? Extension ?? 'xml'
    if (ContentType.includes('wordprocessingml') && !/(^|\.)xml$/i.test(name)) isOddlyNamed = true
  }
  await readXml(await types.read(), { open })
  if (isOddlyNamed) return 'unchecked'
  if (all.some((type) => /macroEnabled|vbaProject|ms-office\.activeX/i.test(type))) return 'script'
  return all.some((type) => /oleObject/i.test(type)) ? 'embedded' : undefined
}

const faultInReferences = (parts: readonly Part[], depth: number): Promise<Fault | undefined> =>
  firstFault(parts.filter(isRelationships), async (part) => {
    const all = await relationshipsIn(part)
    const packages = all
      .filter(({ kind, isExternal }) => kind === 'package' && !isExternal)
      .map((relationship) => targetOf(part, relationship))
    return (
      (await firstFault(all, faultOf)) ??
      (await firstFault(
        parts.filter(({ name }) => packages.includes(name)),
        (inner) => faultInPackage(inner, depth),
      ))
    )
  })

const faultInPackage = async (part: Part, depth: number): Promise<Fault | undefined> =>
  depth === deepest || (await inspectOffice(await part.read(), depth + 1)) ? 'embedded' : undefined
