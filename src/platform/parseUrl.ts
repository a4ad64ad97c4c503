// Addresses without exceptions. Node has `URL.canParse` for that, which says no to every address with an accent once it was
// called some 4,000 times (20.20.2: the compiled call reads Latin-1 as UTF-8); `URL.parse` comes with Node 22.

export const parseUrl = (text: string): URL | undefined => {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
