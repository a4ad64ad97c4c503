import { z } from 'zod'
import { defineBlock } from '@/collections/blocks/defineBlock'
import type { PageRenderer } from '@/collections/blocks/renderers'
import { text } from '@/collections/fields/plain'
import { repairsWebAddress } from '@/collections/fields/repairing'
import { embedAddress } from '@/collections/fields/validateAddresses'
import { joinParagraphs } from '@/content/richText/lines'
import { safeHref } from '@/content/richText/safeHref'
import { html, lines } from '@/platform/html/html'
import { label } from '@/platform/i18n/catalogue'
import { parseUrl } from '@/platform/parseUrl'
import type { EmbedBlock } from '@/public-types'

export const embed = defineBlock<EmbedBlock>({
  slug: 'embed',
  labels: {
    singular: label('Video or sound'),
    plural: label('Videos and sounds'),
  },
  fields: [
    {
      ...text('url', label('Address'), {
        required: true,
        public: {
          schema: () => z.string().describe('Page on YouTube, Vimeo, Spotify or SoundCloud.'),
          present: (url) => safeHref(url) ?? null,
        },
        rules: [embedAddress],
        description: label('From YouTube, Vimeo, Spotify or SoundCloud.'),
      }),
      hooks: repairsWebAddress,
    },
    text('title', label('Title'), {
      public: true,
      description: label('Read to people who cannot see the player.'),
    }),
    text('caption', label('Caption'), { public: true }),
  ],
  isShown: ({ url }) => url !== null,
  html: ({ url, title, caption }, to) =>
    to.figure('embed', to.link(url, title ?? url, { rel: 'noopener' }), to.caption(caption)),
  page: ({ url, title, caption }, to) =>
    to.figure(
      'box embed',
      html`<p class="h">${to.link(url, title ?? url)}</p><p class="small">${watchOn(url, to)}</p>`,
      to.caption(caption),
    ),
  mail: ({ url, title, caption }, to) =>
    to.box([
      html`<p><strong>${to.link(url, title ?? url)}</strong></p>`,
      to.quiet([watchOn(url, to), caption && html`<br>${lines(caption)}`]),
    ]),
  lines: ({ url, title, caption }, marks) =>
    joinParagraphs([marks.link(marks.text(title ?? url), url), caption && marks.text(caption)]),
})

const watchOn = (url: string, { messages }: PageRenderer): string => {
  const host = parseUrl(url)?.hostname.replace(/^www\./, '') ?? url
  return `${messages.watchOn} ${host}`
}
