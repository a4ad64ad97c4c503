// The admin panel's frame.
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { refuseScheduling } from '@/platform/payload/scheduledPublication'
import { panelConfig } from '@/server/panel/panelConfig'
import { importMap } from './admin/importMap'
import './custom.css'

export const dynamic = 'force-dynamic'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({
    ...args,
    config: panelConfig(),
    importMap,
    serverFunctions: { 'schedule-publish': refuseScheduling },
  })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={panelConfig()} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
