// Links a consent that is there, or a new one, to a text or to a file in it.
'use client'
import { Button } from '@payloadcms/ui'
import { lazy, Suspense, useState } from 'react'
import { protectionMessages } from '@/admin/messages/protection'
import { useTranslate } from '@/admin/messages/translate'
import type { LinkProps } from '@/admin/protection/requests'

const LinkDialog = lazy(() => import('@/admin/protection/LinkDialog'))

export const LinkConsent = (props: LinkProps) => {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        onClick={() => setOpen(true)}
        extraButtonProps={{ 'aria-description': props.name }}
      >
        {translate(protectionMessages.link)}
      </Button>
      {isOpen && (
        <Suspense>
          <LinkDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
