// The windows of a test file: each test closes those that it opened, and fails when anything went wrong in one.
import { afterEach, expect } from '@jest/globals'
import type { Window } from './browser'

/** To be called once, at the top of a file; what it answers is told of each window. */
export const keepWindows = (): ((window: Window) => Window) => {
  const windows: Window[] = []
  afterEach(async () => {
    const problems = windows.flatMap((window) => window.problems)
    await Promise.all(windows.map(({ page }) => page.context().close()))
    windows.length = 0
    expect(problems).toEqual([])
  })
  return (window) => {
    windows.push(window)
    return window
  }
}
