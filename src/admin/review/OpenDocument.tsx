// What opens by the address of a document: the form, or for who has to decide about its text the tab Review. The server
// knows before it draws anything.
import { DefaultEditView } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import type { MayDecide } from '@/workflow/reviews/mayDecide'

export const OpenDocument = async (props: DocumentViewServerProps) => {
  const {
    doc,
    hasPublishedDoc,
    i18n,
    initPageResult,
    locale,
    params,
    payload,
    permissions,
    routeSegments,
    searchParams,
    user,
    ...form
  } = props
  if (await isToReview(props)) redirect(reviewOf(props))
  return <DefaultEditView {...form} />
}

/** A drawer has no address of its own, and `?form` asks for the form. */
const isToReview = async (props: DocumentViewServerProps) => {
  const { initPageResult, payload, routeSegments, searchParams } = props
  const { collectionConfig, docID, req } = initPageResult
  const isInTrash = routeSegments[2] === 'trash'
  if (!collectionConfig || !docID || isInTrash || !searchParams || 'form' in searchParams) return false
  const mayDecide: MayDecide = payload.config.custom.mayDecide
  return mayDecide(req, { type: collectionConfig.slug, id: String(docID) })
}

const reviewOf = ({ payload, routeSegments, searchParams }: DocumentViewServerProps): string => {
  const locale = searchParams?.locale
  const query = typeof locale === 'string' ? `?${new URLSearchParams({ locale })}` : ''
  return `${payload.config.routes.admin}/${routeSegments.join('/')}/review${query}`
}
