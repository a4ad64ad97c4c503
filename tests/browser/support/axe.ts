// What axe finds on a page that keeps people from reading it (WCAG 2.2 A and AA, and axe's own best practices).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rule and places of each violation. */
export const violationsIn = async (page: Page): Promise<string[]> => (await violations(page)).map(told)

/** Selectors. Frames in it are left out: one that runs no script runs none of axe’s. */
interface Scope {
  include: string[]
}

/** Rule and places of each serious or critical violation, on the whole page or in a part of it. */
export const seriousProblems = async (page: Page, scope?: Scope): Promise<string[]> =>
  (await violations(page, scope))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(told)

/** Given through the debugger: the policy of a page lets no script in. */
const violations = async (page: Page, scope?: Scope): Promise<AxeResults['violations']> => {
  const debugging = await page.context().newCDPSession(page)
  await debugging.send('Runtime.evaluate', { expression: source })
  const where = scope ? `${JSON.stringify(scope)}, ` : ''
  return (
    (await page.evaluate(
      `axe.run(${where}{ resultTypes: ["violations"], iframes: ${!scope} })`,
    )) as AxeResults
  ).violations
}

const told = ({ id, nodes }: AxeResults['violations'][number]): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`
