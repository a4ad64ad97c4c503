// The first start: the panel asks for the first account, and never again. Then people sign in at their provider too.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { TOTP } from 'otpauth'
import type { Browser, Page } from 'playwright-core'
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

const signIn = async (page: Page) => {
  await page.goto('/admin/login', { waitUntil: 'networkidle' })
  await page.locator('#field-email').fill('ada@example.org')
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
}

const today = (page: Page) => page.getByRole('heading', { name: 'Today', exact: true })

const secretIn = async (page: Page) => {
  const typed = await page.locator('.sign-in__secret').textContent()
  return (typed ?? '').replace(/\s/g, '')
}

it('lets whom the policy wants a second factor of set one up on the way in', async () => {
  const admin = await openWindow(browser, { baseURL: server.url })
  const { page } = admin
  const { token } = await (
    await page.request.post('/api/users/login', { data: { email: 'ada@example.org', password } })
  ).json()
  await page.context().clearCookies()
  const headers = { authorization: `JWT ${token}` }
  const ask = (path: string, data: object) => page.request.post(path, { headers, data })
  await ask('/api/users', {
    name: 'Pia',
    email: 'pia@example.org',
    password,
    roles: ['publisher'],
    active: true,
  })
  await ask('/api/globals/editorial-policy', { secondFactor: ['publisher'] })
  await page.goto('/admin/login', { waitUntil: 'networkidle' })
  await page.locator('#field-email').fill('pia@example.org')
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByText('Your role has to have a second factor').waitFor()
  await page.getByRole('img', { name: 'What the app scans' }).waitFor()
  await picture(admin, '0-factor-demanded')
  await page.getByLabel('Code').fill(new TOTP({ secret: await secretIn(page) }).generate())
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await today(page).waitFor()
}, 120_000)

it('asks for a second factor once it was set up, and for a recovery code without the telephone', async () => {
  const window = await openWindow(browser, { baseURL: server.url })
  const { page } = window
  await signIn(page)
  await today(page).waitFor()
  await page.goto('/admin/account', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Set up' }).click()
  const dialog = page.getByRole('dialog', { name: 'Second factor' })
  await dialog.getByLabel('Your password').fill(password)
  await dialog.getByRole('button', { name: 'Set up' }).click()
  await dialog.getByRole('img', { name: 'What the app scans' }).waitFor()
  await picture(window, '0-second-factor')
  expect(await seriousProblems(page, '.workflow-dialog')).toEqual([])
  const secret = await secretIn(page)
  await dialog.getByLabel('Code').fill(new TOTP({ secret }).generate())
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  const codes = dialog.locator('.sign-in__codes code')
  await codes.first().waitFor()
  const recovery = (await codes.first().textContent()) ?? ''
  await picture(window, '0-recovery-codes')
  await dialog.getByRole('button', { name: 'I have kept them' }).click()
  await page.getByText('Recovery codes left: 10').waitFor()

  const other = await openWindow(browser, { baseURL: server.url })
  await signIn(other.page)
  await other.page.getByLabel('Code').fill('000000')
  await picture(other, '0-code')
  await other.page.getByRole('button', { name: 'Login' }).click()
  await other.page.getByRole('alert').filter({ hasText: 'This code is wrong' }).waitFor()
  await other.page.getByLabel('Code').fill(recovery)
  await other.page.getByRole('button', { name: 'Login' }).click()
  await today(other.page).waitFor()
  // The refusals are answers of the server, which Chromium notes.
  expect(other.problems.every((problem) => problem.includes('401'))).toBe(true)
  expect(window.problems).toEqual([])
}, 120_000)
