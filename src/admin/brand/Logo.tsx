// Above the form to sign in: the product's name, and whose newsroom it is.
import type { I18n } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { Icon } from '@/admin/brand/Icon'
import { readSiteName } from '@/admin/brand/readSiteName'

interface Props {
  payload: Payload
  i18n: Pick<I18n, 'language'>
}

export const Logo = async ({ payload, i18n }: Props) => {
  const site = await readSiteName(payload, i18n.language)
  return (
    <div className="brand brand--sign-in">
      <p className="brand__name">
        <Icon /> Imprimatur
      </p>
      {site && <p className="brand__site">{site}</p>}
    </div>
  )
}
