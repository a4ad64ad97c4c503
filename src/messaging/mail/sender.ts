// The sender of all mail, from MAIL_FROM: `Newsroom <news@example.org>` or an address alone.

export interface Sender {
  name: string
  address: string
}

const withName = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>\s*$/
const alone = /^\s*([^<>\s@]+@[^<>\s@]+)\s*$/

export const parseSender = (text: string): Sender | undefined => {
  const [, name, address] = withName.exec(text) ?? []
  if (address) return { name: name || 'Imprimatur', address }
  const [, plain] = alone.exec(text) ?? []
  return plain ? { name: 'Imprimatur', address: plain } : undefined
}

/** Checked when the environment is read; without one the mail says that nobody set it. */
export const senderOf = (text: string | undefined): Sender =>
  parseSender(text ?? '') ?? { name: 'Imprimatur', address: 'imprimatur@localhost' }
