// A project is not part of itself, nor of what is part of it, nor related to itself.
import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { idOf } from '@/hooks/restrictWriters'
import { label } from '@/platform/i18n/catalogue'
import { translate } from '@/platform/i18n/translate'
import { ringAbove } from '@/workflow/reviews/facts/ancestors'

export const refuseOwnAncestor: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update') return data
  const id = String(originalDoc?.id)
  const rows: { project?: unknown }[] = Array.isArray(data.related) ? data.related : []
  const row = rows.findIndex(({ project }) => project && idOf(project) === id)
  if (row !== -1) refuse({ path: `related.${row}.project`, message: translate(req, relatedToItself) })
  const { parent } = data
  if (!parent || (originalDoc?.parent && idOf(originalDoc.parent) === idOf(parent))) return data
  const ring = await ringAbove(req.payload, { id, parent: idOf(parent) }, {}, req)
  if (ring) refuse({ path: 'parent', message: translate(req, ring === id ? partOfItself : partOfItsPart) })
  return data

  function refuse(error: { path: string; message: string }): never {
    throw new ValidationError({ collection: collection.slug, errors: [error] })
  }
}

const partOfItself = label('A project cannot be part of itself. Choose another project, or none.')

const partOfItsPart = label(
  'That project is itself part of this one, so this one cannot be part of it. Choose another project, or none.',
)

const relatedToItself = label(
  'A project cannot be related to itself. Choose another project or remove the row.',
)
