// `POST /api/persons/export` and `/erase`, for administrators. An erasure without the name typed again is a rehearsal.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { erasePerson, rehearseErasure } from '@/persons/erasePerson'
import { exportPerson } from '@/persons/exportPerson'
import { bylines, proses, usual } from '@/persons/options'
import { findPerson, nameOf } from '@/persons/person'
import { ContentError, PersonError } from '@/platform/errors'
import { bodyOf } from '@/platform/http/requests'
import { errorAt } from '@/platform/issues'

const key = z.string().trim().min(1).max(254).optional()

const wanted = {
  account: key,
  contact: key,
  consent: key,
  guest: key,
  names: z.array(z.string().trim().min(2).max(200)).max(50).optional(),
}

const exportForm = z.strictObject(wanted)

const erasureForm = z.strictObject({
  ...wanted,
  byline: z.enum(bylines).default(usual.byline),
  prose: z.enum(proses).default(usual.prose),
  confirm: z.string().max(254).optional(),
})

const exporting: PayloadHandler = async (req) => {
  staffOf(req, 'administer')
  const person = await findPerson(req.payload, await bodyOf(req, exportForm))
  return Response.json(await exportPerson(req.payload, person))
}

const erasing: PayloadHandler = async (req) => {
  const actor = staffOf(req, 'administer')
  const { byline, prose, confirm, ...asked } = await bodyOf(req, erasureForm)
  const person = await findPerson(req.payload, asked)
  const options = { byline, prose }
  if (confirm === undefined) return Response.json(await rehearseErasure(req.payload, { person, options }))
  if (person.own.users?.includes(actor.id))
    throw new PersonError('You cannot erase your own account. Ask another administrator.')
  if (confirm !== nameOf(person)) throw wrongName()
  return Response.json(await erasePerson(req.payload, { person, options, actor }))
}

const wrongName = (): ContentError => {
  const message =
    'This is not the name of whom you asked for. Read the report once more, and type the name as it stands in “name”.'
  return new ContentError(message, [errorAt('confirm', 'confirm', message)])
}

export const personEndpoints: Endpoint[] = [
  { path: '/persons/export', method: 'post', handler: exporting },
  { path: '/persons/erase', method: 'post', handler: erasing },
]
