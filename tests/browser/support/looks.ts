// How a part of the panel looks to everybody.
import { expect } from '@jest/globals'
import { seriousProblems } from './axe'
import { picture, type Window } from './browser'

/** At every width and in both themes: nothing within is cut off, and axe finds nothing in it. */
export const lookAt = async (window: Window, name: string, within: string): Promise<void> => {
  const { page } = window
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(`document.documentElement.dataset.theme = '${colorScheme}'`)
    for (const width of [390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await picture(window, `${name}.${width}.${colorScheme}`)
      const wide = await page.evaluate(
        `[...document.querySelectorAll('${within}')].some((one) => one.scrollWidth > one.clientWidth + 1)`,
      )
      const found = await seriousProblems(page, within)
      expect({ width, colorScheme, wide, found }).toEqual({ width, colorScheme, wide: false, found: [] })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}
