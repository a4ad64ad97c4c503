// How pages look: the brand's colours made fit to read, in daylight, in the dark and on paper, for any direction of script.
// The security policy names the hash of the style, so that no other style can come in.
import { createHash } from 'node:crypto'
import type { Brand } from '@/delivery/newsletter/brand'
import { darkPalette as dark, mix, paletteOf, readable } from '@/delivery/newsletter/colours'

export interface Stylesheet {
  css: string
  /** As Content-Security-Policy names it: `sha256-…`. */
  hash: string
}

export const stylesheet = (brand: Brand): Stylesheet => {
  const css = (coloursOf(brand) + text + parts + wideScreens + paper).replace(/\s*\n\s*/g, '')
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}

const coloursOf = (brand: Brand): string => {
  const { primary, accent, onPrimary, text: ink } = paletteOf(brand)
  const tint = mix(primary, '#ffffff', 0.93)
  const light = readable(primary, dark.tint)
  return `
:root{color-scheme:light dark;
--sheet:#fff;--tint:${tint};--ink:${ink};--quiet:#595959;--rule:#d9d9d9;
--link:${readable(primary, tint)};--accent:${readable(accent, tint)};--fill:${primary};--on:${onPrimary}}
@media (prefers-color-scheme:dark){:root{
--sheet:${dark.sheet};--tint:${dark.tint};--ink:${dark.text};--quiet:${dark.quiet};--rule:${dark.rule};
--link:${light};--accent:${readable(accent, dark.tint)};--fill:${light};--on:#000}}
`
}

const serif = 'Georgia,"Times New Roman",serif'

const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--sheet);color:var(--ink);font:1.0625rem/1.65 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
main{max-width:44.5rem;margin-inline:auto;padding:2.5rem 1.25rem 4rem}
main:focus{outline:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
:target{scroll-margin-top:1rem}
a{color:var(--link);text-underline-offset:.15em}
p,ul,ol,dl,table,audio{margin:0 0 1.1rem}
ul,ol{padding-inline-start:1.4rem}
li{margin-bottom:.35rem}
h1,h2,h3,h4,h5,h6{font-family:${serif};line-height:1.25;text-wrap:balance;margin:2.2rem 0 .7rem}
h1{font-size:clamp(1.9rem,1.2rem + 3vw,2.9rem);line-height:1.12;margin:0 0 .8rem}
h2{font-size:1.45rem}
h3{font-size:1.25rem}
h4,h5,h6{font-size:1.1rem}
img{max-width:100%;height:auto}
figure{margin:1.8rem 0}
figcaption,.small,small{color:var(--quiet);font-size:.875rem;line-height:1.5}
figcaption{margin-top:.5rem}
.credit{font-size:inherit}
blockquote{margin:0 0 1.1rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent)}
hr{border:0;border-top:1px solid var(--rule);margin:2rem 0}
sup{line-height:0}
sup a{padding-inline:.15em}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.45}
caption{text-align:start;font-weight:600;padding-bottom:.4rem}
th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);text-align:start;vertical-align:top;overflow-wrap:anywhere;hyphens:auto}
tbody th{font-weight:400}
th p,td p{margin:0}
audio{display:block;width:100%}
.align-center{text-align:center}
.align-right,.align-end{text-align:end}
.align-justify{text-align:justify;hyphens:auto}
`

const parts = `
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem 2rem;padding:.9rem max(1.25rem,(100% - 59.5rem)/2);border-top:6px solid var(--fill);background:var(--tint)}
.masthead p{margin:0}
.name{font-weight:700}
.brand{display:flex;align-items:center;gap:.9rem}
.brand .small{margin:0}
.name{line-height:1.3}
.name a{color:inherit;text-decoration:none}
.name a:hover{text-decoration:underline}
.logo{display:block;width:auto;max-width:6rem;max-height:3.25rem;background:#fff;border-radius:2px}
.languages ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;list-style:none;margin:0;padding:0;font-size:.9375rem}
.languages li{margin:0}
.languages a{display:inline-block;padding:.35rem 0}
[aria-current]{color:inherit;font-weight:600;text-decoration:none}
.notice{margin-bottom:2rem;padding:.6rem 1rem;border:2px dashed var(--accent);border-radius:4px;font-weight:600}
body>footer{padding:2rem max(1.25rem,(100% - 59.5rem)/2) 3rem;background:var(--tint);font-size:.9375rem}
body>footer h2{font-size:1rem;margin:0 0 .5rem}
.eyebrow{margin:0 0 .4rem;color:var(--accent);font-size:.875rem;font-weight:700;letter-spacing:.02em}
.lead{font:1.25rem/1.5 ${serif}}
.by{margin-bottom:.1rem}
.title{margin:0 0 .5rem;font-size:1.5rem}
.teaser .title{font-size:1.25rem}
.title a,.teaser .h a{color:inherit;text-decoration-color:var(--rule)}
.title a:hover,.teaser .h a:hover{text-decoration-color:currentcolor}
.h{margin:1.4rem 0 .5rem;font-weight:700}
.leading img{display:block;width:100%;max-height:38rem;object-fit:contain;background:var(--tint)}
.image img{display:block}
.image-small{max-width:20rem}
.cover img{display:block;max-width:12rem}
.gallery .image{margin:0 0 1rem}
.quote blockquote{padding:0;border:0;font:italic 1.4rem/1.45 ${serif}}
.quote blockquote p{margin-bottom:.4rem}
.quote{padding-inline-start:1.4rem;border-inline-start:3px solid var(--accent)}
.box{margin:1.8rem 0;padding:1.2rem 1.4rem .2rem;background:var(--tint);border-radius:4px}
.box .h:first-child,.box h2:first-child{margin-top:0}
.box h2{font-size:1.2rem}
.embed{padding-bottom:1rem}
.embed p{margin-bottom:.25rem}
.question{margin:1.8rem 0 .4rem}
.voice{display:block;color:var(--accent);font-size:.875rem;font-weight:700}
.speaker{margin:0;color:var(--quiet);font-size:.875rem;font-weight:700}
.speakers{list-style:none;padding:0;color:var(--quiet);font-size:.9375rem}
.steps .h{margin:0}
.people{list-style:none;padding:0}
.people li{margin-bottom:1rem}
.person{display:flex;gap:1rem;align-items:flex-start}
.person p{margin:0}
.portrait{flex:none;width:4.5rem;height:4.5rem;object-fit:cover;border-radius:50%;background:var(--tint)}
.person+p{margin:.4rem 0 0}
.number{margin:1.4rem 0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent)}
.number p{margin:0 0 .3rem}
.value{color:var(--accent);font:700 2.1rem/1.15 ${serif}}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:1.4rem;margin:1.6rem 0}
.numbers .number{margin:0}
.chart{display:block;width:100%;max-width:36rem;margin:0 0 1.1rem;background:#fff;border-radius:4px}
dl{font-size:.9375rem;line-height:1.5}
dl>div{display:grid;grid-template-columns:8.5rem 1fr;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--rule)}
dl>div:first-child{border-top:1px solid var(--rule)}
dt{font-weight:600}
dd{margin:0}
.button a{display:inline-block;padding:.6rem 1.3rem;border-radius:4px;background:var(--fill);color:var(--on);font-weight:600;text-decoration:none}
.button a:hover{text-decoration:underline}
.links{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;padding:0}
.teaser{display:flex;gap:1.4rem;align-items:flex-start}
.teaser>:last-child{flex:1;min-width:0}
.teaser p,.teaser ul,.teaser dl{margin-bottom:.6rem}
.teaser .h{margin:0 0 .3rem;font-family:${serif};font-size:1.1rem}
.thumb{flex:none;width:9rem;border-radius:2px;background:var(--tint)}
.issue section{margin-top:2.6rem}
.section{margin:0 0 1.4rem;padding-top:.9rem;border-top:3px solid var(--fill);font-size:1.75rem}
.issue section>article,.issue section>[lang]>article{padding-block:1.6rem .4rem}
.issue section>article~article,.issue section>article~[lang]>article,.issue section>[lang]~article,.issue section>[lang]~[lang]>article{border-top:1px solid var(--rule)}
.issue .sub+*,.issue .sub+[lang]>article{border-top:0!important}
.sub{margin:0 0 .4rem;padding-top:1.6rem;color:var(--link);font-size:1.5rem}
h4.sub{font-size:1.3rem}
.sub~article .title{font-size:1.35rem}
.titles{padding:1rem 0 0;list-style:none}
.titles li{padding:.45rem 0;margin:0;border-bottom:1px solid var(--rule)}
.contents{margin:2rem 0;padding:1.2rem 1.4rem .6rem;background:var(--tint);border-radius:4px}
.contents h2{margin:0 0 .6rem;font-size:1.05rem}
.contents ol{list-style:none;padding:0;margin:0;line-height:1.4}
.contents li{margin-bottom:.6rem}
.contents .d2{margin-inline-start:1rem}
.contents .d3{margin-inline-start:2rem}
.thanks h2,.notes h2{font-size:1.15rem}
.thank{display:flex;gap:1.4rem;align-items:center;margin-bottom:1.1rem}
.thank p{margin:0;flex:1}
.thank .logo{flex:none;padding:.35rem}
.notes{border-top:1px solid var(--rule);font-size:.9375rem}
`

const wideScreens = `
@media (min-width:40rem){.gallery{display:grid;grid-template-columns:1fr 1fr;gap:1rem}.gallery>figcaption{grid-column:1/-1;margin:0}.gallery .image{margin:0}}
@media (max-width:30rem){th,td{padding-inline-end:.5rem}.thumb{width:5.5rem}.teaser{gap:1rem}dl>div{grid-template-columns:1fr;gap:0}.quote blockquote{font-size:1.2rem}}
@media (min-width:72rem){main:has(>.issue){max-width:62rem}
.issue{display:grid;grid-template-columns:minmax(0,42rem) 14rem;column-gap:3.5rem}
.issue>*{grid-column:1}
.issue>.contents{grid-column:2;grid-row:1/span 99;position:sticky;top:1.5rem;align-self:start;margin:0;max-height:calc(100vh - 3rem);overflow:auto}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

const paper = `
@media print{
:root{--sheet:#fff;--tint:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--link:#000;--accent:#000;--fill:#000;--on:#fff}
@page{margin:2cm}
body{font-size:10.5pt;line-height:1.45}
main,main:has(>.issue){max-width:none;padding:1rem 0}
.issue{display:block}
.masthead,.notice{margin-bottom:2rem;padding:.6rem 1rem;border:2px dashed var(--accent);border-radius:4px;font-weight:600}
body>footer{padding-inline:0}
.skip,.languages,.contents,audio,body>footer .links,body>footer h2,[role=doc-backlink]{display:none}
main a[href^=http]::after{content:" (" attr(href) ")";font-size:85%;overflow-wrap:anywhere}
.button a{padding:0;background:none;color:#000;text-decoration:underline}
.box,.contents{padding-inline:1rem;border:1px solid var(--rule)}
h1,h2,h3,h4,h5,h6,.h{break-after:avoid}
figure,.box,.number,.person,.thank,tr,dl>div{break-inside:avoid}
.leading img{max-height:12cm}
}
`
