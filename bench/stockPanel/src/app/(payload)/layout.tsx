// The frame of a panel of Payload's own.
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { panelConfig } from '@/server/panel/panelConfig'
import { importMap } from './admin/importMap'

export const dynamic = 'force-dynamic'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config: panelConfig(), importMap })
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={panelConfig()} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
