import type { Block } from 'payload'
import { rows, text } from '@/collections/fields/plain'
import { file } from '@/collections/fields/relation'
import { label } from '@/platform/i18n/label'

export const downloads: Block = {
  slug: 'downloads',
  labels: { singular: label('Downloads', 'Téléchargements'), plural: label('Downloads', 'Téléchargements') },
  fields: [
    text('heading', label('Heading', 'Intertitre')),
    rows('files', { one: label('File', 'Fichier'), many: label('Files', 'Fichiers') }, [
      file('file', { label: label('File', 'Fichier'), required: true }),
      text('label', label('Name shown', 'Nom affiché')),
    ]),
  ],
}
