// The name of an answer in the cache: path and parameters, in one order whatever order they came in.

const maxLength = 2_000

/** `undefined` for an address that is too long to be asked twice. */
export const keyOf = (url: string): string | undefined => {
  if (url.length > maxLength) return undefined
  const start = url.indexOf('?')
  if (start < 0) return url
  const parameters = url
    .slice(start + 1)
    .split('&')
    .filter(Boolean)
  return parameters.length === 0
    ? url.slice(0, start)
    : `${url.slice(0, start)}?${parameters.sort().join('&')}`
}
