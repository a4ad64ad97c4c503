// `/`: people go to the admin panel; programs, and people where there is none, are told what is here.
import type { RequestHandler } from 'express'

interface Rooms {
  panel: boolean
  delivery: boolean
}

export const index = ({ panel, delivery }: Rooms): RequestHandler => {
  const rooms = {
    name: 'Imprimatur',
    ...(panel && { admin: '/admin', api: '/api' }),
    ...(delivery && { delivery: '/v1' }),
    health: ['/healthz', '/readyz'],
  }
  return (request, response) => {
    response.vary('Accept')
    if (panel && request.accepts(['json', 'html']) === 'html') return response.redirect(302, '/admin')
    response.json(rooms)
  }
}
