// On top of the menu: whose newsroom it is, and the way back to the first page.
import type { I18n } from '@payloadcms/translations'
import { Link } from '@payloadcms/ui'
import type { Payload } from 'payload'
import { Icon } from '@/admin/brand/Icon'
import { readSiteName } from '@/admin/brand/readSiteName'

interface Props {
  payload: Payload
  i18n: Pick<I18n, 'language'>
}

export const NavBrand = async ({ payload, i18n }: Props) => {
  const site = await readSiteName(payload, i18n.language)
  return (
    <Link className="brand brand--nav" href={payload.config.routes.admin} prefetch={false}>
      <span className="brand__name">
        <Icon /> Imprimatur
      </span>
      {site && <span className="brand__site">{site}</span>}
    </Link>
  )
}
