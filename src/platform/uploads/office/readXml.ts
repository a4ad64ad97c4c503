// The elements of a part of Office, in turns. Entities of its own it may not have (ISO/IEC 29500-2, 8.1.4).
import { setImmediate } from 'node:timers/promises'
import { SaxesParser } from 'saxes'
import { readText } from '@/platform/uploads/text'

export interface Handlers {
  /** By their local name. */
  open: (element: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (element: string) => void
}

const perTurn = 256 * 1024

/** @throws when it is not well formed */
export const readXml = async (data: Buffer, { open, text, close }: Handlers): Promise<void> => {
  const xml = readText(data)?.text
  if (xml === undefined) throw new Error('It is no text.')
  const parser = new SaxesParser({ xmlns: true })
  const fail = (error: unknown): never => {
    throw error instanceof Error ? error : new Error('It has a document type.')
  }
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', ({ local, attributes }) =>
    open(local, Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]))),
  )
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', ({ local }) => close(local))
  for (let at = 0; at < xml.length; at += perTurn) {
    parser.write(xml.slice(at, at + perTurn))
    await setImmediate()
  }
  parser.close()
}
