// Every view of the admin panel.
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { panelConfig } from '@/server/panel/panelConfig'
import { importMap } from '../importMap'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props) =>
  generatePageMetadata({ config: panelConfig(), params, searchParams })

export default function Page({ params, searchParams }: Props) {
  return RootPage({ config: panelConfig(), params, searchParams, importMap })
}
