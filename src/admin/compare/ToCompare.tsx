// Payload's view of one version leads to Compare, which shows more of it.
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

export const ToCompare = ({ routeSegments, payload }: DocumentViewServerProps) =>
  redirect(`${payload.config.routes.admin}/${routeSegments.slice(0, -1).join('/')}`)
