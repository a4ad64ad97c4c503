// Papers made by hand: packages of Office part by part, PDFs object by object.
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A ZIP file (APPNOTE.TXT, 4.3). @param sizes what the package says of a part, where that is not true */
export const zipOf = (parts: Record<string, string | Buffer>, sizes: Record<string, number> = {}): Buffer => {
  let offset = 0
  const entries = Object.entries(parts).map(([name, content]) => {
    const data = deflateRawSync(content)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(crc32(content), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(sizes[name] ?? Buffer.byteLength(content), 18)
    head.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    offset += local.length
    const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, more, Buffer.from(name)])
    return { local, central }
  })
  const directory = Buffer.concat(entries.map(({ central }) => central))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries.map(({ local }) => local), directory, Buffer.from('PK\x05\x06'), end])
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export const relationships = (...all: [kind: string, target: string, mode?: string][]): string =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([kind, target, mode], index) =>
        `<Relationship Id="rId${index}" Type="${office}/${kind}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`

export const contentTypes = (more = ''): string =>
  `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${more}</Types>`

/** A document of Word of one paragraph, with what is in `parts` in place of its own or beside. */
export const docx = (parts: Record<string, string | Buffer> = {}, body = ''): Buffer =>
  zipOf({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${xml}<w:document xmlns:w="${namespace}"><w:body><w:p><w:r><w:t>DDE, a script</w:t></w:r></w:p>${body}</w:body></w:document>`,
    ...parts,
  })

/** A PDF of these objects, numbered from 3 on, beside an empty page. */
export const pdfOf = (...objects: (string | Buffer)[]): Buffer => {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', ...objects]
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'),
    ...all.flatMap((object, index) => [
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.from(`trailer\n<< /Size ${all.length + 1} /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`),
  ])
}

/** An object stream with one object, written and compressed as told. */
export const objectStream = (
  object: string,
  {
    numbers = '9 0 ',
    dictionary = '/Filter /FlateDecode',
    pack = deflateSync,
  }: { numbers?: string; dictionary?: string; pack?: (data: Buffer) => Buffer } = {},
): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First ${numbers.length} ${dictionary} >>\nstream\n`),
    pack(Buffer.from(numbers + object, 'latin1')),
    Buffer.from('\nendstream'),
  ])
