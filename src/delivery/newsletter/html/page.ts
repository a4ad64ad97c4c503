// A whole mail: MJML gives the skeleton that every mail program holds; its contents are written here, escaped.
import mjml2html from 'mjml'
import { groupsOf, type Part } from '@/delivery/layout/outline'
import type { Context } from '@/delivery/newsletter/context'
import { mailEscaping } from '@/delivery/newsletter/escape'
import { image, isShown } from '@/delivery/newsletter/html/image'
import {
  contentsHtml,
  editorialHtml,
  footerHtml,
  mastheadHtml,
  notesHtml,
  noticeHtml,
  thanksHtml,
  topHtml,
} from '@/delivery/newsletter/html/layout'
import { sectionHtml } from '@/delivery/newsletter/html/sections'
import { stylesOf } from '@/delivery/newsletter/html/styles'
import type { Mail, MailInput } from '@/delivery/newsletter/types'
import {
  type Attributes,
  attributes,
  type Fragment,
  html,
  isEmpty,
  renderHtml,
  trustedHtml,
} from '@/platform/html/html'
import { languageDirection } from '@/platform/i18n/publicMessages'

export const mailHtml = (
  input: MailInput,
  parts: readonly Part[],
  { context, ...head }: Pick<Mail, 'subject' | 'preheader'> & { context: Context },
): string => compact(compiled(renderHtml(mjmlOf(input, parts, { ...head, context }), mailEscaping)))

const mjmlOf = (
  input: MailInput,
  parts: readonly Part[],
  { subject, preheader, context }: Pick<Mail, 'subject' | 'preheader'> & { context: Context },
): Fragment => {
  const { language, palette } = context
  const outside = { 'background-color': palette.paper, 'css-class': 'paper', padding: '18px 32px' }
  // In reading order: what is written first gets the first footnote.
  const editorial = editorialHtml(input, context)
  const sections = groupsOf(parts).map((group) => group.map((part) => sectionHtml(part, context)))
  return html`<mjml lang="${language}" dir="${languageDirection(language)}"><mj-head>
<mj-title>${subject}</mj-title>${preheader && html`<mj-preview>${preheader}</mj-preview>`}
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-attributes><mj-all font-family="Helvetica,Arial,sans-serif" /><mj-text font-size="16px" line-height="1.6" color="${palette.text}" padding="0" css-class="ink" /><mj-section padding="28px 32px" background-color="#ffffff" css-class="sheet" /><mj-column padding="0" /></mj-attributes>
<mj-style>${trustedHtml(stylesOf(palette))}</mj-style></mj-head>
<mj-body width="600px" background-color="${palette.paper}" css-class="paper">
${section(noticeHtml(input), tinted)}
${section(topHtml(input, context), outside)}
${section(mastheadHtml(input, context), { 'border-top': `6px solid ${palette.primary}` })}
${coverOf(input, context)}
${section(contentsHtml(parts, context), tinted)}
${section(rows([editorial, ...sections, ruled(notesHtml(context)), ruled(thanksHtml(input, context))]), { padding: '0 32px' })}
${section(footerHtml(input, context), outside)}
</mj-body></mjml>`
}

/** What stands on the white sheet, as rows of one table: a section of its own for each costs a kilobyte of skeleton. */
const rows = (parts: readonly Fragment[]): Fragment => {
  const written = parts
    .filter((part) => !isEmpty(part))
    .map((part) => html`<tr><td class="g" style="padding:28px 0">${part}</td></tr>`)
  return (
    written.length > 0 &&
    html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${written}</table>`
  )
}

const ruled = (inside: Fragment): Fragment =>
  !isEmpty(inside) && [html`<hr class="r" style="margin-top:0">`, inside]

const tinted = { 'background-color': '#f3f4f4', 'css-class': 'tintbox' }

const section = (inside: Fragment, look: Attributes): Fragment =>
  !isEmpty(inside) &&
  html`<mj-section${attributes(look)}><mj-column><mj-text>${inside}</mj-text></mj-column></mj-section>`

const coverOf = ({ issue: { cover } }: MailInput, context: Context): Fragment =>
  cover &&
  isShown(cover) &&
  section(image(cover, { width: 600 }, context), { padding: '0', 'css-class': 'cover' })

/** @throws Error when the skeleton is not valid MJML: nothing that an editor wrote can cause that */
const compiled = (mjml: string): string =>
  mjml2html(mjml, { validationLevel: 'strict', ignoreIncludes: true, fonts: {} }).html

/** Indentation that MJML leaves: Gmail cuts a mail at 102 KB. */
const compact = (html: string): string =>
  html
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/>\n</g, '><')
    .trim()
