// Which passwords are refused, and why.
import { expect, it } from '@jest/globals'
import { judgePassword } from '@/accounts/passwords/judgePassword'

const owner = { name: 'Anna Fermont', email: 'anna.fermont@example.org' }

it.each([
  ['a few words in a row', undefined],
  ['correct horse battery staple', undefined],
  ['jg7fK2mxPq9z', undefined],
  ['парольная фраза из слов', undefined],
  ['jg7fK2mxPq9', 'short'],
  ['', 'short'],
  // Six signs, although twelve code units.
  ['🐎🔋🐎🔋🐎🔋', 'short'],
  ['a few words in a row '.repeat(7), 'long'],
  ['jg7fK2mxPq9z'.repeat(11), 'long'],
  ['password1234', 'guessable'],
  ['P@ssw0rd2026', 'guessable'],
  ['letmeinletmein', 'guessable'],
  ['1q2w3e4r5t6y', 'guessable'],
  ['azertyuiop123', 'guessable'],
  ['123456789012', 'guessable'],
  ['x'.repeat(128), 'guessable'],
  ['password'.repeat(16), 'guessable'],
  ['anna.fermont@example.org', 'guessable'],
  ['AnnaFermont1', 'guessable'],
  ['Anna Fermont 2026', 'guessable'],
  ['fermont.anna', 'guessable'],
])('judges “%s” as %s', (password, fault) => {
  expect(judgePassword(password, owner)).toBe(fault)
})

it('takes the name of somebody else', () => {
  expect(judgePassword('Augustin Delacroix 88', owner)).toBeUndefined()
})

it('is done with the longest in no time', () => {
  const start = performance.now()
  for (const sign of ['@4(', '$5|1!', 'qwert', 'a@b4'])
    judgePassword(sign.repeat(128).slice(0, 128), { name: sign.repeat(100), email: sign })
  expect(performance.now() - start).toBeLessThan(4_000)
})
