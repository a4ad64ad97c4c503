// Which parameters make another answer at an address, for who has only the address.
import { routes } from '@/delivery/http/routes'
import { namesReadBy, type Route } from '@/delivery/http/routes/route'

/** As the router reads a path: a slash at its end changes nothing. */
const patternOf = ({ path, alias }: Route): RegExp => {
  const places = [path, ...(alias ? [alias] : [])].map((place) =>
    place.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+'),
  )
  return new RegExp(`^(?:${places.join('|')})/?$`)
}

/** In the order in which the router looks for them. */
const places = routes.map((route) => ({ pattern: patternOf(route), names: namesReadBy(route) }))

/** Undefined where all of them do, and where there is no such address. */
export const parametersAt = (path: string): readonly string[] | undefined =>
  places.find(({ pattern }) => pattern.test(path))?.names
