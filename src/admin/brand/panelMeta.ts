// What a browser's tab shows of the panel.
import type { Config } from 'payload'

/** The mark, as brand/Icon has it; a page's scripts and styles do not reach the icon of a tab. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><style>path{fill:none;stroke:#1a1a1a;stroke-width:3}@media(prefers-color-scheme:dark){path{stroke:#f2f2f2}}</style><path d="m5 10.5 5 5L19 4.5"/><path d="M4 20.5h16"/></svg>'

export const panelMeta: NonNullable<Config['admin']>['meta'] = {
  titleSuffix: '– Imprimatur',
  description: 'The newsroom: write, review and publish.',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(mark)}` }],
  defaultOGImageType: 'off',
  openGraph: {
    siteName: 'Imprimatur',
    title: 'Imprimatur',
    description: 'The newsroom: write, review and publish.',
  },
}
