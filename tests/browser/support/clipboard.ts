// The clipboard of the browser, filled as another program would fill it, and pasted by the keys people press.
import type { Page } from 'playwright-core'

interface Copied {
  html?: string
  text?: string
}

/** Copies through the page, which writes what it is told and not what is chosen: the browser leaves such HTML as it is. */
export const copy = async (page: Page, { html, text = 'plain words' }: Copied): Promise<void> => {
  const written = JSON.stringify(
    html === undefined ? { 'text/plain': text } : { 'text/plain': text, 'text/html': html },
  )
  await page.evaluate(`addEventListener('copy', (event) => {
    for (const [type, data] of Object.entries(${written})) event.clipboardData.setData(type, data)
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { once: true, capture: true })`)
  await page.keyboard.press('Control+c')
}

/** What the text under the caret is told when a page is dragged into it. */
export const dragIn = (page: Page, html: string): Promise<void> =>
  page.evaluate(`(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/html', ${JSON.stringify(html)})
    const dropped = { inputType: 'insertFromDrop', bubbles: true, cancelable: true, dataTransfer }
    document.activeElement.dispatchEvent(new InputEvent('beforeinput', dropped))
  })()`)

export const paste = (page: Page): Promise<void> => page.keyboard.press('Control+v')
