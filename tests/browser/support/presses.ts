// What somebody presses with the mouse, counted by the pages themselves.
import type { Page } from 'playwright-core'

/** To be called before the window goes anywhere; what it answers tells how often since it was asked last. */
export const countPresses = async (page: Page): Promise<() => number> => {
  let presses = 0
  await page.context().exposeBinding('pressed', () => {
    presses += 1
  })
  await page.addInitScript("addEventListener('pointerdown', () => pressed(), true)")
  return () => {
    const counted = presses
    presses = 0
    return counted
  }
}
