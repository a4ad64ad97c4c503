// What axe finds on a page that keeps people from reading it (WCAG 2.2 A and AA, and axe's own best practices).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rule and places of each violation. */
export const violationsIn = async (page: Page): Promise<string[]> => (await violations(page)).map(told)

/**
 * Rule and places of each serious or critical violation.
 * @param within a selector, for what is ours of a page; frames are left out: one that runs no script runs none of axe’s
 */
export const seriousProblems = async (page: Page, within?: string): Promise<string[]> =>
  (await violations(page, within))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(told)

/** Given through the debugger: the policy of a page lets no script in. */
const violations = async (page: Page, within = 'html'): Promise<AxeResults['violations']> => {
  const debugging = await page.context().newCDPSession(page)
  await debugging.send('Runtime.evaluate', { expression: source })
  return (
    (await page.evaluate(
      `axe.run(${JSON.stringify(within)}, { resultTypes: ["violations"], iframes: false })`,
    )) as AxeResults
  ).violations
}

const told = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`
