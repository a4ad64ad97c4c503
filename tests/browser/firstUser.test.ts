// The first start: the panel asks for the first account, and never again. Then people sign in at their provider too.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { type IdentityProvider, startIdentityProvider } from '../helpers/identityProvider'
import { seriousProblems } from './support/axe'
import { launch, openWindow, picture } from './support/browser'
import { password } from './support/people'
import { type Server, startServer } from './support/server'

let server: Server
let browser: Browser
let provider: IdentityProvider

beforeAll(async () => {
  provider = await startIdentityProvider()
  server = await startServer({ ...provider.variables, OIDC_ROLES: 'writers=contributor' })
  browser = await launch()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await provider?.close()
})

it('asks a new newsroom for its first user, who becomes its administrator; then the door is shut', async () => {
  const window = await openWindow(browser, { baseURL: server.url })
  const { page, problems } = window
  await page.goto('/admin')
  await page.waitForURL(/create-first-user/)
  await page.getByText('This first account is the administrator’s').waitFor()
  // What is typed before the form is alive is lost.
  await page.waitForLoadState('networkidle')
  await page.locator('#field-email').fill('ada@example.org')
  await page.locator('#field-password').fill('short')
  await page.locator('#field-confirm-password').fill('short')
  await page.locator('#field-name').fill('Ada Admin')
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByText('Choose a password of at least 12 characters').first().waitFor()
  expect(problems.splice(0)).toEqual([expect.stringContaining('400')])
  await page.locator('#field-password').fill(password)
  await page.locator('#field-confirm-password').fill(password)
  await page.locator('#field-name').fill('Ada Admin')
  await picture(window, '0-first-user')
  await page.getByRole('button', { name: 'Create' }).click()
  await page.waitForURL(/\/admin$/)
  await page.getByRole('heading', { name: 'Today', exact: true }).waitFor()
  await picture(window, '0-dashboard')
  const me = await page.request.get('/api/users/me')
  expect((await me.json()).user).toMatchObject({ name: 'Ada Admin', roles: ['admin'], active: true })

  const stranger = await openWindow(browser, { baseURL: server.url })
  await stranger.page.goto('/admin/create-first-user')
  await stranger.page.waitForURL(/\/admin\/login/)
  await stranger.page.waitForLoadState('networkidle')
  const second = await stranger.page.request.post('/api/users/first-register', {
    data: { name: 'Mallory', email: 'mallory@example.org', password },
  })
  expect(second.status()).toBe(403)

  await stranger.page.locator('#field-email').fill('ada@example.org')
  await stranger.page.locator('#field-password').fill(password)
  await stranger.page.getByRole('button', { name: 'Login' }).click()
  await stranger.page.getByRole('heading', { name: 'Today', exact: true }).waitFor()
  expect([...problems, ...stranger.problems]).toEqual([])
}, 120_000)

it('lets people in whom the provider vouches for, and says why it let nobody in', async () => {
  provider.people.nia = {
    email: 'nia@example.org',
    email_verified: true,
    name: 'Nia New',
    groups: ['writers'],
  }
  provider.people.eve = { email: 'eve@example.org', email_verified: true, groups: [] }
  const enter = async (who: string) => {
    const window = await openWindow(browser, { baseURL: server.url })
    const { page } = window
    await page.goto('/admin/account')
    await page.waitForURL(/\/admin\/login/)
    await page.getByRole('link', { name: 'Sign in with the office' }).click()
    await page.getByLabel('Who are you?').fill(who)
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForURL(/\/admin/)
    return window
  }
  const nia = await enter('nia')
  await nia.page.waitForURL(/\/admin\/account/)
  await nia.page.locator('#field-email').waitFor()
  expect(await nia.page.locator('#field-email').inputValue()).toBe('nia@example.org')

  const eve = await enter('eve')
  const said = eve.page.getByRole('alert').filter({ hasText: 'gives you no role here' })
  await said.waitFor()
  expect(await seriousProblems(eve.page, '.sign-in-elsewhere')).toEqual([])
  await picture(eve, '0-sign-in')
  expect([...nia.problems, ...eve.problems]).toEqual([])
}, 120_000)
