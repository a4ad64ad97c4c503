// The one password of the people in the tests, hashed in one round instead of Payload's 600,000: seven people of a
// hundred newsrooms would take minutes. Every other password is hashed as ever.
import crypto from 'node:crypto'

export const password = 'correct horse battery staple'

const hashFully = crypto.pbkdf2

crypto.pbkdf2 = (given, salt, rounds, ...rest) =>
  hashFully(given, salt, given === password ? 1 : rounds, ...rest)
