// A tab above a document. Payload 3.90's own takes its name in no language but its own, and puts links into a list
// without items.
'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { tabMessages } from '@/admin/messages/tabs'
import { useTranslate } from '@/admin/messages/translate'

/** As Payload calls the views. */
type Path = keyof typeof tabMessages

/** @param path where the view stands below the document: `/` for the form */
export const DocumentTab = ({ path }: { path: Path }) => {
  const translate = useTranslate()
  const { config } = useConfig()
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const pathname = usePathname()
  const locale = useSearchParams().get('locale')
  // Payload has no views of ours for what is in the trash.
  if (isTrashed && path === '/review') return null
  const parts = ['collections', collectionSlug, isTrashed ? 'trash' : '', id].filter(Boolean)
  const base = `${config.routes.admin}/${parts.join('/')}`
  const place = path === '/' ? base : `${base}${path}`
  const query = new URLSearchParams({ ...(path === '/' ? { form: '' } : {}), ...(locale ? { locale } : {}) })
  const isActive = path === '/' ? pathname === place : pathname.startsWith(place)
  return (
    <li>
      <Button
        aria-label={translate(tabMessages[path])}
        buttonStyle="tab"
        disabled={isActive}
        className={isActive ? 'doc-tab doc-tab--active' : 'doc-tab'}
        el={isActive ? 'div' : 'link'}
        extraButtonProps={isActive ? { 'aria-current': 'page' } : {}}
        margin={false}
        size="medium"
        {...(isActive ? {} : { to: `${place}?${query}`.replace(/\?$/, '') })}
      >
        <span className="doc-tab__label">{translate(tabMessages[path])}</span>
      </Button>
    </li>
  )
}
