// What people do at their desk, by clicks.
import type { Page, Response } from 'playwright-core'

/** Takes an action of the workflow bar through its dialog, and waits until the dialog is gone. */
export const act = async (page: Page, action: string, comment?: string): Promise<void> => {
  await bar(page).getByRole('button', { name: action }).click()
  const dialog = page.getByRole('dialog', { name: action })
  if (comment) await dialog.getByRole('textbox').fill(comment)
  await dialog.getByRole('button', { name: action }).click()
  await dialog.waitFor({ state: 'detached' })
}

export const bar = (page: Page) => page.locator('.workflow-bar')

/** Waits until the document stands at this stage, in the panel's words. */
export const seeStage = (page: Page, stage: string): Promise<void> =>
  page.locator('.stage-status .stage-pill', { hasText: stage }).waitFor()

export const seeToast = (page: Page, text: string): Promise<void> =>
  page.locator('.payload-toast-container').getByText(text).first().waitFor()

/** Saves, and waits until the bar knows the saved text. */
export const saveDraft = async (page: Page): Promise<void> => {
  let saved = false
  const told = page.waitForResponse((answer) => {
    saved ||= isSave(answer) && answer.ok()
    return saved && answer.url().endsWith('/workflow') && answer.ok()
  })
  await page.getByRole('button', { name: 'Save Draft' }).click()
  await told
  await page.locator('.workflow-bar[aria-busy="false"]').waitFor()
}

const isSave = (answer: Response): boolean =>
  ['POST', 'PATCH'].includes(answer.request().method()) && /\/api\/[^?]+\?.*draft=true/.test(answer.url())

export const openDocument = async (page: Page, type: string, id: string): Promise<void> => {
  await page.goto(`/admin/collections/${type}/${id}`)
  await bar(page).waitFor()
}

/** Goes there from within the panel, as its links do: to load it anew takes longer than what tests do in it. */
export const turnTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate(`next.router.push('${path}')`)
  await page.waitForURL(path)
}

/** Writes into the rich text of the form. */
export const typeText = async (page: Page, text: string): Promise<void> => {
  const editor = page.locator('[data-field-path="body"] [contenteditable="true"]').first()
  await editor.click()
  await page.keyboard.type(text)
  await editor.getByText(text).waitFor()
}

export const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('.tabs-field').getByRole('button', { name, exact: true }).click()
