// Reads an API key from `Authorization`: Payload's form, which its SDK sends, or the one that every HTTP tool knows.

/** `undefined` for no key: other schemes (a proxy's Basic, a member of staff's JWT) mean nothing to `/v1`. */
export const keyIn = (authorization: string | undefined): string | undefined =>
  authorization === undefined ? undefined : /^(?:clients API-Key|Bearer) +(\S+) *$/i.exec(authorization)?.[1]
