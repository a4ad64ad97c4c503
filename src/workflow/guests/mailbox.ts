// Which addresses lead to one person. Pure.

/** The address without what tells several of one mailbox apart: capitals, and what follows a plus sign (RFC 5233). */
export const mailboxOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/\+[^@]*(?=@)/, '')
