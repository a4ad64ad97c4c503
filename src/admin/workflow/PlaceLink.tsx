// The way to a place of a text: its address is that of the form, in the language of the place, with the path behind the #.
'use client'
import { Link, useConfig, useLocale } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { goToField, languageIn } from '@/admin/workflow/goToField'
import type { Target } from '@/admin/workflow/requests'

interface Props {
  target: Pick<Target, 'type' | 'id'>
  /** Of the content: `sections.0.heading.fr`. */
  path: string
  name: string
  onLeave?: (() => void) | undefined
}

export const PlaceLink = ({ target: { type, id }, path, name, onLeave }: Props) => {
  const { config, getEntityConfig } = useConfig()
  const { code: shown } = useLocale()
  const pathname = usePathname()
  const language = languageIn(path) ?? shown
  const form = `${config.routes.admin}/collections/${type}/${id}`
  if (pathname !== form || language !== shown) {
    const query = new URLSearchParams({ form: '', locale: language })
    return (
      <Link className="issue-list__place" href={`${form}?${query}#${path}`} onClick={onLeave}>
        {name}
      </Link>
    )
  }
  const go = () => {
    onLeave?.()
    void goToField(path, getEntityConfig({ collectionSlug: type })?.fields ?? [])
  }
  return (
    <button type="button" className="issue-list__place" onClick={go}>
      {name}
    </button>
  )
}
