// The parameters of an address that are its own. Links are clicked with others beside them, which mailers and networks
// add for their statistics: those are never read, so they can neither be wrong nor make another answer.

/**
 * The pairs whose name is among these, in the order they came. `select%5Btitle%5D` is `select[title]`: one spelling of a
 * name for all, here and in the cache. A name that cannot be decoded is nobody's.
 * @param search the query string without `?`
 */
export const ownParameters = (search: string, names: readonly string[]): string[] =>
  search.split('&').flatMap((pair) => {
    const [written = ''] = pair.split('=', 1)
    const name = decoded(written)
    if (!names.includes(name.split('[', 1)[0] ?? '')) return []
    return [isPlain.test(name) ? name + pair.slice(written.length) : pair]
  })

/** What stands for itself in a query. */
const isPlain = /^[\w.[\]-]+$/

const decoded = (name: string): string => {
  if (!name.includes('%')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}
