// When an event is, in lists: by the clocks of its own zone.
'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { timeIn } from '@/admin/dates/TimeNote'
import { useOfficeZone } from '@/admin/dates/useOfficeZone'
import { isDay } from '@/platform/time/days'
import { isZone } from '@/platform/time/zones'

export const EventTimeCell = (props: DefaultCellComponentProps) => {
  const { cellData, rowData } = props
  const { group } = props as unknown as { group: string }
  const { i18n } = useTranslation()
  const office = useOfficeZone()
  if (typeof cellData !== 'string' || isDay(cellData)) return <span>{cellData}</span>
  const { timeZone } = (rowData?.[group] ?? {}) as { timeZone?: unknown }
  const zone = isZone(timeZone) ? timeZone : office
  // Once the browser knows both: it and the server may write a time differently.
  return <span>{office && zone && `${timeIn(cellData, zone, i18n.language)} (${zone})`}</span>
}
