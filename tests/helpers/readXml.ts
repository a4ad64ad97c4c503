// Reads XML as strictly as its grammar is: anything that is not well-formed, namespaces included, throws.
import { SaxesParser } from 'saxes'

export interface XmlElement {
  name: string
  attributes: Record<string, string>
  text: string
  children: XmlElement[]
}

export const readXml = (xml: string): XmlElement => {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), text: '', children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('There is no element.')
  return root
}

export const all = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name)

export const one = (element: XmlElement, ...path: string[]): XmlElement => {
  const [name, ...rest] = path
  if (name === undefined) return element
  const found = all(element, name)
  if (found.length !== 1 || !found[0]) throw new Error(`There are ${found.length} of ${name}.`)
  return one(found[0], ...rest)
}
