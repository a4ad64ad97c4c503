// A whole mail: MJML gives the skeleton that every mail program holds; its contents are written here, escaped.
import mjml2html from 'mjml'
import type { Context } from '@/delivery/newsletter/context'
import { esc } from '@/delivery/newsletter/escape'
import {
  contentsHtml,
  editorialHtml,
  footerHtml,
  mastheadHtml,
  notesHtml,
  noticeHtml,
  thanksHtml,
  topHtml,
} from '@/delivery/newsletter/html/frame'
import { image, isShown } from '@/delivery/newsletter/html/image'
import { sectionHtml } from '@/delivery/newsletter/html/sections'
import { stylesOf } from '@/delivery/newsletter/html/styles'
import { groupsOf, type Part } from '@/delivery/newsletter/outline'
import type { Mail, MailInput } from '@/delivery/newsletter/types'
import { directionOf } from '@/platform/i18n/publicMessages'

export const htmlOf = (
  input: MailInput,
  parts: readonly Part[],
  { context, ...head }: Pick<Mail, 'subject' | 'preheader'> & { context: Context },
): string => compact(compiled(mjmlOf(input, parts, { ...head, context })))

export const mjmlOf = (
  input: MailInput,
  parts: readonly Part[],
  { subject, preheader, context }: Pick<Mail, 'subject' | 'preheader'> & { context: Context },
): string => {
  const { language, palette } = context
  // In reading order: what is written first gets the first footnote.
  const editorial = editorialHtml(input, context)
  const sections = groupsOf(parts).map((group) => group.map((part) => sectionHtml(part, context)).join(''))
  return `<mjml lang="${language}" dir="${directionOf(language)}"><mj-head>
<mj-title>${esc(subject)}</mj-title>${preheader ? `<mj-preview>${esc(preheader)}</mj-preview>` : ''}
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-attributes><mj-all font-family="Helvetica,Arial,sans-serif" /><mj-text font-size="16px" line-height="1.6" color="${palette.text}" padding="0" css-class="ink" /><mj-section padding="28px 32px" background-color="#ffffff" css-class="sheet" /><mj-column padding="0" /></mj-attributes>
<mj-style>${stylesOf(palette)}</mj-style></mj-head>
<mj-body width="600px" background-color="${palette.paper}" css-class="paper">
${section(noticeHtml(input), { background: '#f3f4f4', name: 'tintbox' })}
${section(topHtml(input, context), { background: palette.paper, plain: true })}
${section(mastheadHtml(input, context), { border: `6px solid ${palette.primary}` })}
${coverOf(input, context)}
${section(contentsHtml(parts, context), { background: '#f3f4f4', name: 'tintbox' })}
${section(rows([editorial, ...sections, ruled(notesHtml(context)), ruled(thanksHtml(input, context))]), { padding: '0 32px' })}
${section(footerHtml(input, context), { background: palette.paper, plain: true })}
</mj-body></mjml>`
}

/** What stands on the white sheet, as rows of one table: a section of its own for each costs a kilobyte of skeleton. */
const rows = (parts: readonly string[]): string => {
  const written = parts
    .filter(Boolean)
    .map((html) => `<tr><td class="g" style="padding:28px 0">${html}</td></tr>`)
  if (written.length === 0) return ''
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${written.join('')}</table>`
}

const ruled = (html: string): string => html && `<hr class="r" style="margin-top:0">${html}`

interface Look {
  background?: string
  border?: string
  name?: string
  padding?: string
  plain?: boolean
}

const section = (html: string, { background, border, name, padding, plain }: Look = {}): string => {
  if (!html) return ''
  const look = [
    background ? ` background-color="${background}"` : '',
    border ? ` border-top="${border}"` : '',
    padding ? ` padding="${padding}"` : '',
    plain ? ' css-class="paper" padding="18px 32px"' : name ? ` css-class="${name}"` : '',
  ].join('')
  return `<mj-section${look}><mj-column><mj-text>${html}</mj-text></mj-column></mj-section>`
}

const coverOf = ({ issue: { cover } }: MailInput, context: Context): string =>
  cover && isShown(cover)
    ? `<mj-section padding="0" css-class="cover"><mj-column><mj-text>${image(cover, { width: 600 }, context)}</mj-text></mj-column></mj-section>`
    : ''

/** @throws Error when the skeleton is not valid MJML: nothing that an editor wrote can cause that */
const compiled = (mjml: string): string =>
  mjml2html(mjml, { validationLevel: 'strict', ignoreIncludes: true, fonts: {} }).html

/** Indentation that MJML leaves: Gmail cuts a mail at 102 KB. */
const compact = (html: string): string =>
  html
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/>\n</g, '><')
    .trim()
