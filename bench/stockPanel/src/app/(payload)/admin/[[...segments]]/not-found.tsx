// What the panel shows where it has no such view.
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import { panelConfig } from '@/server/panel/panelConfig'
import { importMap } from '../importMap'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props) =>
  generatePageMetadata({ config: panelConfig(), params, searchParams })

export default function NotFound({ params, searchParams }: Props) {
  return NotFoundPage({ config: panelConfig(), params, searchParams, importMap })
}
