import { expect, it } from '@jest/globals'
import { forbidOutsideWrites, insideTransaction } from '@/platform/database/insideTransaction'

it('refuses a second transaction inside the first, and only there', async () => {
  let later: (() => void) | undefined
  await insideTransaction(async () => {
    expect(forbidOutsideWrites).toThrow('Pass `req`')
    await Promise.resolve()
    expect(forbidOutsideWrites).toThrow('Pass `req`')
    later = () => forbidOutsideWrites()
  })
  expect(forbidOutsideWrites).not.toThrow()
  expect(later).not.toThrow()
})
