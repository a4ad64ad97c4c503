// The admin panel's frame. Payload's stock scheduled publication is shut: it publishes whatever draft is newest.
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { panelConfig } from '@/server/panel/panelConfig'
import { importMap } from './admin/importMap'
import './custom.css'

export const dynamic = 'force-dynamic'

const refuse = () => {
  throw new Error('Use the workflow’s own “schedule” action.')
}

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({
    ...args,
    config: panelConfig(),
    importMap,
    serverFunctions: { 'schedule-publish': refuse },
  })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={panelConfig()} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
