// What an editorial collection is, from one declaration: its part of Payload's configuration (form, versions, access,
// panel) and its public type (schema, presenter, summary). Hooks and endpoints are attached where the server is put
// together; nothing here knows of them.
import type { CollectionConfig, Field } from 'payload'
import { z } from 'zod'
import { editorialAccess } from '@/access/editorial'
import type { Card, CardContext } from '@/collections/cards/card'
import {
  documentSchema,
  presentDocument,
  presentSummary,
  type SummaryParts,
  summarySchema,
} from '@/collections/define/document'
import { editorialComponents } from '@/collections/define/panel'
import { editorialFields, editorialVersions } from '@/collections/fields/editorial'
import {
  inOrder,
  type Parts,
  partSchemas,
  partsFor,
  presentParts,
  publicParts,
  type Schemas,
  type Shape,
  type Wants,
} from '@/collections/fields/public'
import type { Content } from '@/content/content'
import type { EditorialSlug, PublicDocument } from '@/content/documents'
import { jsonLdSchema } from '@/content/jsonLdNode'
import type { Published, Reader } from '@/content/reader'
import type { LabelOf } from '@/platform/i18n/label'
import type { JsonLd, Summary } from '@/public-types'

interface Declaration {
  slug: EditorialSlug
  /** In names: the type of the public document, events, the one root field in GraphQL. */
  singular: string
  labels: { singular: LabelOf; plural: LabelOf }
  /** In which group of the menu. */
  group: LabelOf
  /** What it holds, in a sentence: in the panel, and in OpenAPI. */
  description: LabelOf
  /** The field by which staff know a document. */
  title: string
  /** Of the list in the panel. */
  columns: string[]
  /** What other documents are told of one, in `/api`. */
  populate: string[]
  /** The review steps of a new newsroom, in turn; none where editors publish by themselves. */
  steps: readonly StandardStep[]
  /** Whether it has a page of its own on a site, and so a line in the sitemap. */
  sitemap?: boolean | undefined
  /** Whether its newest documents are a feed, each with its `authors` and its `body` where it has these fields. */
  feed?: boolean | undefined
  /** Its type of schema.org in the issues that hold it; none where no issue does. */
  inIssues?: string | undefined
  /** Its fields, as the form shows them; each says itself whether it is public. */
  fields: Field[]
  summary: SummaryParts
  /** Path of the field with the day or instant it is about, by which lists are filtered and sorted. */
  date?: string
  /** Public parts that are no fields. */
  computed?: Record<string, { public?: Shape; summary?: Shape }>
  /** The order of the public parts, where it is not that of the form; what it does not name comes last. */
  publicOrder?: string[]
  /** As mails and pages show one that is referred to; an issue is shown by its cards, so it needs no `card`. */
  teaser(summary: Summary, context: CardContext): Card
  /** As they show a whole one. */
  card?(document: PublicDocument, context: CardContext): Card
  /** How search engines are told of a document. */
  jsonLd?(document: PublicDocument, read: Reader, content: Content): JsonLd
}

/** The steps that most newsrooms know; the global `editorial-policy` has those of this one. */
export type StandardStep = 'review' | 'protection' | 'release'

/** What the rest of the house takes from the declaration. */
export interface EditorialCollection
  extends Pick<
    Declaration,
    | 'slug'
    | 'singular'
    | 'labels'
    | 'description'
    | 'steps'
    | 'summary'
    | 'sitemap'
    | 'feed'
    | 'date'
    | 'inIssues'
    | 'card'
    | 'teaser'
  > {
  config: CollectionConfig
  schema: (schemas: Schemas) => z.ZodObject
  /** @param wants the fields that are asked for; all when absent */
  present: (publication: Published, read: Reader, wants?: Wants) => PublicDocument
  summarySchema: (schemas: Schemas) => z.ZodObject
  summarise: (publication: Published, read: Reader) => Summary
}

export const defineCollection = (declared: Declaration): EditorialCollection => {
  const { slug, singular, jsonLd } = declared
  const fields = [...declared.fields, ...editorialFields()]
  const parts = partsOf(declared, 'public')
  const summarised = partsOf(declared, 'summary')
  const name = typeName(singular)
  onlyPublic(declared, parts)
  return {
    ...declared,
    config: configOf(declared, fields),
    schema: (schemas) =>
      z
        .object({
          ...documentSchema(slug, schemas),
          ...partSchemas(parts, schemas),
          ...(jsonLd ? { jsonLd: jsonLdSchema } : {}),
        })
        .meta({ id: name }),
    present: (publication, read, wants = everything) => {
      const hasJsonLd = jsonLd !== undefined && wants('jsonLd')
      // Search engines are told of the whole document.
      const made = hasJsonLd ? everything : wants
      const document = {
        ...presentDocument(publication, read, made),
        ...presentParts(partsFor(parts, made), publication.content, read),
      }
      // Derived field by field, like its type in public-types.ts: that both agree is tested with every answer.
      const whole = document as unknown as PublicDocument
      return hasJsonLd ? { ...whole, jsonLd: jsonLd(whole, read, publication.content) } : whole
    },
    summarySchema: (schemas) =>
      z
        .object({ ...summarySchema(slug, schemas), ...partSchemas(summarised, schemas) })
        .meta({ id: `${name}Summary` }),
    summarise: (publication, read) =>
      ({
        ...presentSummary(publication, read, declared.summary),
        ...presentParts(summarised, publication.content, read),
      }) as Summary,
  }
}

const everything: Wants = () => true

/** What a summary shows, and what has a place in an order, is public. */
const onlyPublic = ({ slug, summary, publicOrder = [], computed = {} }: Declaration, parts: Parts): void => {
  const names = new Set([...parts.map(([name]) => name), ...Object.keys(computed)])
  for (const name of [summary.kind, summary.text, summary.image, ...publicOrder])
    if (name && !names.has(name)) throw new Error(`“${name}” of ${slug} is not public.`)
}

/** “podcast-episode” → PodcastEpisode */
const typeName = (singular: string): string =>
  singular.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const partsOf = ({ fields, computed = {}, publicOrder }: Declaration, where: 'public' | 'summary'): Parts => {
  const more = Object.entries(computed).flatMap(([name, { [where]: shape }]) =>
    shape ? [[name, shape] as const] : [],
  )
  return inOrder([...publicParts(fields, where), ...more], publicOrder)
}

const configOf = (
  { slug, labels, group, title, columns, description, populate }: Declaration,
  fields: Field[],
): CollectionConfig => ({
  slug,
  labels,
  access: editorialAccess,
  versions: editorialVersions,
  trash: true,
  disableBulkEdit: true,
  admin: {
    components: editorialComponents,
    group,
    useAsTitle: title,
    defaultColumns: columns,
    description,
  },
  defaultPopulate: Object.fromEntries(populate.map((name) => [name, true])),
  fields,
})
