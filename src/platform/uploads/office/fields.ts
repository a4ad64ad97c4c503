// Fields of a text that fetch something when it is opened (ISO/IEC 29500-1, 17.16.5); Word may spread one over many runs.
import type { Fault } from '@/platform/uploads/faults'
import { readXml } from '@/platform/uploads/office/readXml'

/** @throws when the part cannot be read */
export const faultInFields = async (xml: Buffer): Promise<Fault | undefined> => {
  let codes = ''
  let isCode = false
  const open = (element: string, attributes: Record<string, string>) => {
    isCode = element === 'instrText'
    if (element === 'fldSimple') codes += `\n${attributes.instr ?? ''}\n`
    if (element === 'fldChar') codes += '\n'
  }
  const text = (more: string) => {
    if (isCode) codes += more
  }
  const close = () => {
    isCode = false
  }
  await readXml(xml, { open, text, close })
  if (/^\s*DDE(AUTO)?\b/im.test(codes)) return 'launch'
  return /^\s*INCLUDE(TEXT|PICTURE)\s+"?\s*(https?:|ftp:|file:\/\/[^/]|\\\\)/im.test(codes)
    ? 'elsewhere'
    : undefined
}
