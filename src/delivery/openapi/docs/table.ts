import { attributes, type Fragment, html } from '@/platform/html/html'

export const tableOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Fragment[])[],
): Fragment =>
  html`<div class="table" tabindex="0" role="region"${attributes({ 'aria-label': caption })}><table><caption>${caption}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`,
  )}</tr></thead><tbody>${rows.map(rowOf)}</tbody></table></div>`

const rowOf = ([first, ...cells]: readonly Fragment[]): Fragment =>
  html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`
