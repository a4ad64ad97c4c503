// The address of a document, made from its title by hooks/assignSlug.ts; uniqueness is checked there too.
import type { TextField } from 'payload'
import { text } from '@/collections/fields/plain'
import { slugForm } from '@/collections/fields/validateAddresses'
import { label } from '@/platform/i18n/catalogue'

export const slug = (): TextField =>
  text('slug', label('Address (slug)'), {
    index: true,
    disableDuplicate: true,
    sidebar: true,
    rules: [slugForm],
    description: label(
      'Last part of the web address. Leave empty to derive it from the title. If you change it after publication, the old address redirects to the new one.',
    ),
  })
