// Style that inline attributes cannot say: rhythm, phones, dark mode. A program that drops it shows plain, readable text.
import { darkPalette as dark, inTheDark, type Palette } from '@/delivery/newsletter/colours'

const serif = 'Georgia, serif'

export const stylesOf = (palette: Palette): string => `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
${rhythm(palette)}
@media only screen and (max-width: 479px) {
  .sheet > table > tbody > tr > td, .tintbox > table > tbody > tr > td { padding: 24px 20px !important; }
  .ink h1 { font-size: 28px; }
  .ink .fs .f { display: block; width: auto; margin-right: 0; }
  .ink .d { font-size: 14px; -webkit-hyphens: auto; hyphens: auto; }
  .ink .d td, .ink .d th { padding: 6px 4px; }
  .ink .n { width: 84px !important; padding-right: 14px !important; }
}
@media (prefers-color-scheme: dark) {
${darkMode(palette)}
}
[data-ogsc] .ink p, [data-ogsc] .ink td { color: ${dark.text} !important; }
[data-ogsc] .ink a { color: ${inTheDark(palette.primary)} !important; }
`

const rhythm = ({ primary, primaryText, accent, accentText, text }: Palette): string => `
.ink p { margin: 0 0 16px; }
.ink ul, .ink ol { margin: 0 0 16px; padding-left: 24px; }
.ink li { margin: 0 0 6px; }
.ink h1 { margin: 24px 0 10px; font: bold 34px/1.2 ${serif}; }
.ink h3, .ink h4, .ink h5, .ink h6 { margin: 26px 0 10px; font-size: 18px; line-height: 1.35; }
.ink .c { margin: 0 0 12px; font: bold 19px/1.3 ${serif}; }
.ink .s { margin: 0 0 18px; padding-top: 20px; font: bold 21px/1.25 ${serif}; color: ${primaryText}; }
.ink .first { padding-top: 16px; border-top: 3px solid ${primary}; font-size: 26px; }
.ink .s3 { font-size: 18px; }
.ink .e { margin: 0 0 6px; color: ${accentText}; font-size: 13px; font-weight: bold; letter-spacing: .4px; }
.ink .t { margin: 0 0 8px; font: bold 22px/1.3 ${serif}; }
.ink .t a, .ink .h a { color: ${text}; text-decoration: none; }
.ink .l { font: 18px/1.5 ${serif}; }
.ink .h { margin: 20px 0 8px; font-weight: bold; }
.ink .f { margin: 22px 0; border-left: 3px solid ${accent}; padding-left: 16px; }
.ink .f p { margin-bottom: 6px; }
.ink .fs .f { display: inline-block; width: 42%; margin: 12px 16px 12px 0; vertical-align: top; }
.ink .v { margin: 0 0 4px; color: ${accentText}; font: bold 30px/1.2 ${serif}; }
.ink blockquote { margin: 0 0 16px; padding-left: 16px; border-left: 3px solid ${accent}; }
.ink .k { margin: 24px 0; padding-left: 20px; font: italic 20px/1.5 ${serif}; }
.ink .q { margin: 0 0 12px; color: #5c5c5c; font-size: 14px; line-height: 1.5; }
.ink .by { font-family: Helvetica, Arial, sans-serif; font-style: normal; }
.ink .m { margin: 18px 0; }
.ink .m .q { margin-top: 8px; }
.ink .d { margin: 12px 0 22px; font-size: 15px; border-collapse: collapse; word-break: normal; overflow-wrap: break-word; }
.ink .d p { margin: 0; }
.ink .btn { margin: 6px 0 18px; }
.ink .tint { margin: 22px 0; background: #f3f4f4; }
.ink .tint .h { margin-top: 0; }
.ink .r { height: 0; margin: 28px 0; border: 0; border-top: 1px solid #d8d8d8; }`

const darkMode = ({ primary, accent }: Palette): string => `
  body, .paper, .paper > table { background: ${dark.paper} !important; }
  .sheet, .sheet > table, .cover, .cover > table { background: ${dark.sheet} !important; }
  .ink div, .ink p, .ink li, .ink td, .ink th, .ink h1, .ink .t a, .ink .h a { color: ${dark.text} !important; }
  .ink a, .ink .s { color: ${inTheDark(primary)} !important; }
  .ink .e, .ink .v { color: ${inTheDark(accent)} !important; }
  .ink .q { color: ${dark.quiet} !important; }
  .ink .btn td { background: ${inTheDark(primary)} !important; }
  .ink .btn a { color: #000000 !important; }
  .ink .tint, .tintbox, .tintbox > table { background: ${dark.tint} !important; }
  .ink .r { border-top-color: ${dark.rule}; }
  .ink .d th, .ink .d td { border-color: ${dark.rule} !important; }
  .ink .logo { background: #ffffff; }`
