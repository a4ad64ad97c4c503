// The form of addresses a reader can follow safely: absolute http(s) without a password in it, or `mailto:`.

const longestUrl = 2048

export const isWebAddress = (value: unknown): boolean => {
  const url = parse(value)
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    !url.username &&
    !url.password
  )
}

export const isMailto = (value: unknown): boolean => {
  const url = parse(value)
  return url?.protocol === 'mailto:' && isEmail(decodeSafely(url.pathname))
}

export const isEmail = (value: string): boolean =>
  value.length <= 254 && /^[^\s@"<>(),:;[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(value)

/** Spaces and control characters are refused before `URL` quietly drops them; so is `https:host`. */
const parse = (value: unknown): URL | undefined => {
  if (typeof value !== 'string' || value.length > longestUrl || /[\s\p{Cc}<>"]/u.test(value)) return undefined
  if (!/^(https?:\/\/|mailto:)/i.test(value)) return undefined
  return URL.canParse(value) ? new URL(value) : undefined
}

const decodeSafely = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
