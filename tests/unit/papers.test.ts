// What papers may not hold: a table of bad and good ones, in every spelling that a reader understands.
import { createCipheriv } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { AFRelationship, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from '@jest/globals'
import { inspectOffice } from '@/platform/uploads/office/inspectOffice'
import { inspectPdf } from '@/platform/uploads/pdf/inspectPdf'
import { pdf } from '@/sample/papers'
import { contentTypes, docx, objectStream, pdfOf, relationships, zipOf } from '../helpers/packages'

const alert = '<< /S /JavaScript /JS (app.alert(1)) >>'
const stream = (data: string | Buffer, dictionary = '') =>
  Buffer.concat([Buffer.from(`<< ${dictionary} >>\nstream\n`), Buffer.from(data), Buffer.from('\nendstream')])

describe('a PDF is refused', () => {
  it.each<[string, Buffer, string]>([
    ['for a script', pdfOf(alert), 'script'],
    ['for a script with its name spelled out', pdfOf('<< /S /J#61v#61Script /JS (x) >>'), 'script'],
    ['for a script in another spelling', pdfOf('<</S/#4A#61#76#61#53#63#72#69#70#74/JS(x)>>'), 'script'],
    ['for scripts by name', pdfOf('<< /Names << /JavaScript 7 0 R >> >>'), 'script'],
    ['for a script in an object stream', pdfOf(objectStream(alert)), 'script'],
    [
      'for a script in one with its own name spelled out',
      pdfOf(objectStream(alert, { dictionary: '/F#69lter [/Fl#61teDecode]' })),
      'script',
    ],
    [
      'for a script in one that is not compressed',
      pdfOf(objectStream(alert, { dictionary: '', pack: (data) => data })),
      'script',
    ],
    [
      'for a script in one without its type',
      pdfOf(Buffer.from(objectStream(alert).toString('latin1').replace('/Type /ObjStm', ''), 'latin1')),
      'script',
    ],
    [
      'for a script that was replaced, which a table may bring back',
      Buffer.concat([pdfOf(alert), Buffer.from('3 0 obj\n<< >>\nendobj\n')]),
      'script',
    ],
    ['for a script behind a comment', pdfOf('<< /S %\n/JavaScript >>'), 'script'],
    ['for a kind that stands apart', pdfOf('/JavaScript', '<< /S 3 0 R >>'), 'script'],
    ['for a form in XML', pdfOf('<< /AcroForm << /XFA 5 0 R >> >>'), 'script'],
    ['for a program that is started', pdfOf('<< /S /Launch /F (cmd.exe) >>'), 'launch'],
    ['for one that stands apart', pdfOf('/Launch', '<< /S 3 0 R >>'), 'launch'],
    ['for one that stands apart in an object stream', pdfOf(objectStream('/Launch')), 'launch'],
    ['for another file', pdfOf('<< /S /GoToR /F (\\\\\\\\host\\\\share) >>'), 'elsewhere'],
    ['for a file in it', pdfOf('<< /S /GoToE >>'), 'elsewhere'],
    ['for data from elsewhere', pdfOf('<< /S /ImportData /F (x.fdf) >>'), 'elsewhere'],
    ['for an attachment', pdfOf('<< /Type /Filespec /F (x) /EF << /F 9 0 R >> >>'), 'embedded'],
    ['for an attachment without a list', pdfOf(stream('x', '/Type /EmbeddedFile')), 'embedded'],
    ['for a button that sends', pdfOf('<< /S /SubmitForm /F (https://example.org) >>'), 'submits'],
    ['for a film', pdfOf('<< /Subtype /RichMedia >>'), 'plays'],
    ['for a sound', pdfOf('<< /S /Rendition >>'), 'plays'],
    [
      'for a lock',
      Buffer.from(pdfOf().toString('latin1').replace('/Root', '/Encrypt << /V 5 >> /Root'), 'latin1'),
      'locked',
    ],
    ['for an object in a string', pdfOf(`(5 0 obj ${alert.replace(/[()]/g, '')} endobj)`), 'unchecked'],
    ['for an object in a stream', pdfOf(stream('5 0 obj << /S /Launch >> endobj')), 'unchecked'],
    ['for a head that is drawn out', pdfOf(stream(`5 0${' '.repeat(100)}obj << /S /Launch >>`)), 'unchecked'],
    ['for a head in lines', pdfOf(stream('5 % a\n0 % b\nobj << /S /Launch >>')), 'unchecked'],
    ['for a table in a stream', pdfOf(stream('trailer << /Root 9 0 R >>')), 'unchecked'],
    [
      'for an object in a string of an object stream',
      pdfOf(objectStream(`(${alert.replace(/[()]/g, '')})`, { numbers: '9 1 ' })),
      'unchecked',
    ],
    [
      'for an object behind the end of an object stream',
      pdfOf(objectStream('<< >>', { numbers: '9 99 ', dictionary: '', pack: (data) => data })),
      'unchecked',
    ],
    [
      'for an object stream that something else unpacks',
      pdfOf(objectStream(alert, { dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]' })),
      'unchecked',
    ],
    [
      'for an object stream that tells its packing elsewhere',
      pdfOf(objectStream(alert, { dictionary: '/Filter 8 0 R' })),
      'unchecked',
    ],
    [
      'for an object stream in a long dictionary',
      pdfOf(objectStream(alert, { dictionary: `${'/A 1 '.repeat(300)} /Filter /FlateDecode` })),
      'unchecked',
    ],
    ['for half of one', pdf('A paper', ['One line.']).subarray(0, 120), 'damaged'],
    ['for its first line alone', Buffer.from('%PDF-1.7\n%%EOF\n'), 'damaged'],
  ])('%s', async (_, data, fault) => {
    expect(await inspectPdf(data)).toBe(fault)
  })

  it('when its object streams unpack to too much, without unpacking them', async () => {
    const zeros = deflateSync(Buffer.alloc(160 * 1024 ** 2, ' '))
    const before = process.memoryUsage().rss
    const bomb = pdfOf(
      ...Array.from({ length: 50 }, () => objectStream('', { numbers: '', pack: () => zeros })),
    )
    expect(await inspectPdf(bomb)).toBe('unchecked')
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 ** 2)
  })

  it.each<[string, Buffer]>([
    ['strings that are not closed', Buffer.from('('.repeat(4_000_000))],
    ['names alone', Buffer.from('/a'.repeat(2_000_000))],
    ['heads of streams alone', Buffer.from('stream '.repeat(500_000))],
    ['half heads of objects in a stream', Buffer.from(`stream ${'obj'.repeat(1_000_000)}`)],
    ['brackets alone', Buffer.from('<<['.repeat(1_000_000))],
  ])('or taken, in a time that grows with it alone: %s', async (_, filling) => {
    const started = performance.now()
    await inspectPdf(pdfOf(filling))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('a PDF is taken', () => {
  const made = async (useObjectStreams: boolean) => {
    const paper = await PDFDocument.create()
    const page = paper.addPage()
    const form = paper.getForm()
    form.createTextField('JavaScript').addToPage(page)
    form.createCheckBox('Launch').addToPage(page)
    const choice = form.createRadioGroup('Sound')
    choice.addOptionToPage('Movie', page)
    const link = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.org/JavaScript/S/Launch') },
    }
    const note = {
      Type: 'Annot',
      Subtype: 'Text',
      Rect: [0, 0, 9, 9],
      Contents: PDFString.of('/JavaScript /S /Launch'),
    }
    page.node.set(PDFName.of('Annots'), paper.context.obj([link, note].map((one) => paper.context.obj(one))))
    return { paper, save: async () => Buffer.from(await paper.save({ useObjectStreams })) }
  }

  it.each([true, false])('with forms, links and notes; object streams: %s', async (useObjectStreams) => {
    const { save } = await made(useObjectStreams)
    const data = await save()
    expect([await inspectPdf(data), data.includes('/ObjStm')]).toEqual([undefined, useObjectStreams])
  })

  it.each([true, false])('and not when a script is added; object streams: %s', async (useObjectStreams) => {
    const { paper, save } = await made(useObjectStreams)
    paper.addJavaScript('main', 'app.alert(1)')
    expect(await inspectPdf(await save())).toBe('script')
  })

  it('and not when a file is added, or it is locked', async () => {
    const [attached, locked] = [await made(true), await made(true)]
    await attached.paper.attach(Buffer.from('MZ'), 'x.exe', {
      afRelationship: AFRelationship.Data,
    })
    locked.paper.encrypt({ ownerPassword: 'owner', permissions: {} })
    expect([await inspectPdf(await attached.save()), await inspectPdf(await locked.save())]).toEqual([
      'embedded',
      'locked',
    ])
  })

  it.each<[string, Buffer]>([
    ['of the sample newsroom', pdf('A paper (with brackets)', ['JavaScript', 'trailer', 'an obj in words'])],
    ['that says /JavaScript in a string', pdfOf('(/S /JavaScript /Launch)')],
    ['with a place called Launch', pdfOf('<< /Dests << /Launch 3 0 R /Sound [4 0 R /Fit] >> >>')],
    ['with a tick called JavaScript', pdfOf('<< /AS /JavaScript /V /JavaScript >>')],
    [
      'with an outline',
      pdfOf('<< /Type /Outlines /First 4 0 R /Last 4 0 R >>', '<< /Title (a) /Parent 3 0 R >>'),
    ],
    ['with pictures that are no text', pdfOf(stream(noise()))],
    [
      'that goes on behind its end',
      Buffer.concat([pdfOf(), Buffer.from('3 0 obj\n<< >>\nendobj\n%%EOF4 0 obj<<>>')]),
    ],
    [
      'with a link in an object stream',
      pdfOf(objectStream('<</S/URI/URI(https://example.org/JavaScript)>>')),
    ],
  ])('%s', async (_, data) => {
    expect(await inspectPdf(data)).toBeUndefined()
  })
})

/** The same every time, and of all bytes. */
function noise(): Buffer {
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(4_000_000))
}

const rels = 'word/_rels/document.xml.rels'
const field = (...codes: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes
    .map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const table = (more: Record<string, string | Buffer> = {}) =>
  zipOf({ '[Content_Types].xml': contentTypes(), 'xl/workbook.xml': '<workbook/>', ...more })

describe('a document of Word', () => {
  it.each<[string, Buffer, string | undefined]>([
    ['of one paragraph', docx(), undefined],
    [
      'with links and pictures',
      docx({
        [rels]: relationships(
          ['hyperlink', 'https://example.org/macros', 'External'],
          ['image', 'media/image1.png'],
          ['styles', 'styles.xml'],
        ),
      }),
      undefined,
    ],
    [
      'from a template of the office',
      docx({
        'word/_rels/settings.xml.rels': relationships(
          ['attachedTemplate', 'file:///C:\\Users\\Ada\\Templates\\Letter.dotx', 'External'],
          ['attachedTemplate', 'Normal.dotm', 'External'],
        ),
      }),
      undefined,
    ],
    ['with fields', docx({}, field(' HYPERLINK "https://example.org/DDE" ') + field(' PAGE ')), undefined],
    [
      'with a chart and its table',
      docx({
        'word/charts/_rels/chart1.xml.rels': relationships(['package', '../embeddings/table.xlsx']),
        'word/embeddings/table.xlsx': table(),
      }),
      undefined,
    ],
    [
      'with macros',
      docx({
        [rels]: relationships(['vbaProject', 'vbaProject.bin']),
        'word/vbaProject.bin': 'x',
      }),
      'script',
    ],
    [
      'with macros under another name',
      docx({ [rels]: relationships(['VBAPROJECT', 'a.png']), 'word/a.png': 'x' }),
      'script',
    ],
    [
      'that says it has macros',
      docx({
        '[Content_Types].xml': contentTypes(
          '<Override PartName="/word/x.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
        ),
      }),
      'script',
    ],
    ['with a control', docx({ [rels]: relationships(['control', 'activeX/activeX1.xml']) }), 'script'],
    ...[
      'https://example.org/x.dotm',
      '//host/share/x.dotm',
      '\\\\host\\share\\x.dotm',
      'file://host/share/x.dotm',
      'file:////host/share/x.dotm',
      'file:///%5C%5Chost%5Cshare%5Cx.dotm',
      ' HTTP://example.org/x',
      'mhtml:http://example.org/x!x-usc:y',
    ].map((target): [string, Buffer, string] => [
      `with a template at ${target}`,
      docx({ 'word/_rels/settings.xml.rels': relationships(['attachedTemplate', target, 'External']) }),
      'elsewhere',
    ]),
    [
      'with a picture elsewhere',
      docx({ [rels]: relationships(['image', 'https://example.org/pixel.png', 'external']) }),
      'elsewhere',
    ],
    [
      'with references in UTF-16',
      docx({
        [rels]: Buffer.from(
          `\ufeff${relationships(['image', 'https://example.org/p.png', 'External']).replace('UTF-8', 'UTF-16')}`,
          'utf16le',
        ),
      }),
      'elsewhere',
    ],
    ['with an object in it', docx({ [rels]: relationships(['oleObject', 'embeddings/o.bin']) }), 'embedded'],
    ['with a page in it', docx({ [rels]: relationships(['aFChunk', 'chunk.html']) }), 'embedded'],
    [
      'with a table that has macros',
      docx({
        'word/charts/_rels/chart1.xml.rels': relationships(['package', '../embeddings/Table.xlsm']),
        'word/embeddings/table.xlsm': table({
          'xl/_rels/workbook.xml.rels': relationships(['vbaProject', 'vbaProject.bin']),
        }),
      }),
      'embedded',
    ],
    ['with a field that starts programs', docx({}, field(' DD', 'EAUTO c:\\\\windows\\\\cmd.exe')), 'launch'],
    ['with a simple field', docx({}, '<w:fldSimple w:instr="DDE Excel x"/>'), 'launch'],
    [
      'with a picture by a field',
      docx({}, field(' INCLUDEPICTURE "https://example.org/p.png" \\d')),
      'elsewhere',
    ],
    ['with entities', docx({ [rels]: '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'damaged'],
    ['with a part twice', Buffer.from(docx({ 'word/a.xml': 'x', 'word/A.xml': 'x' })), 'unchecked'],
    ['without its list of parts', zipOf({ 'word/document.xml': '<x/>' }), 'damaged'],
    ['cut in half', docx().subarray(0, 200), 'unchecked'],
    ['that unpacks to more than it says', bomb(1000), 'damaged'],
    ['that unpacks to as much as it says, which is too much', bomb(600 * 1024 ** 2), 'unchecked'],
  ])('%s', async (_, data, fault) => {
    expect(await inspectOffice(data)).toBe(fault)
  })
})

/** 40 MB of spaces, of which the package says something else. */
function bomb(said: number): Buffer {
  const spaces = Buffer.alloc(40 * 1024 ** 2, ' ')
  return zipOf({ '[Content_Types].xml': spaces }, { '[Content_Types].xml': said })
}
