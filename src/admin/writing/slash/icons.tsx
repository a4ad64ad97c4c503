// Icons of our blocks, on a square of twenty; a block without one here has Payload's.
import type { FC } from 'react'

const paths: Record<string, string> = {
  image: 'M4 5h12v10H4zM4 13l4-4 3 3 2-2 3 3M13 7.5v.1',
  gallery: 'M6 4h10v8H6zM4 7v9h9M6 10l3-3 3 3 1-1 3 3',
  quote: 'M5 6h4v4l-2 4M11 6h4v4l-2 4M5 6v4h4M11 6v4h4',
  qa: 'M4 4h9v6H8l-2 2v-2H4zM16 9v6h-2v2l-2-2H9v-2',
  callout: 'M4 5h12v10H4zM10 7.5v.1M10 10v3',
  people: 'M10 10a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M5 16c0-3 2-4 5-4s5 1 5 4',
  steps: 'M5 5v3M4 12h2l-2 3h2M9 6.5h7M9 13.5h7',
  figures: 'M4 16h12M6 16v-5M10 16V5M14 16V8',
  embed: 'M4 5h12v10H4zM9 8v4l3-2z',
  reference: 'M6 4h6l3 3v9H6zM12 4v3h3M8.5 10.5h4M8.5 13h4',
  downloads: 'M10 4v8M7 9l3 3 3-3M4 15h12',
  map: 'M10 16s-4-4-4-7a4 4 0 0 1 8 0c0 3-4 7-4 7M10 9v.1',
  button: 'M4 7h12v6H4zM7.5 10h5',
  footnote: 'M4 8h6M4 12h8M4 16h5M14 8V4l-1.5 1',
}

export const blockIcon = (slug: string): FC | undefined => {
  const path = paths[slug]
  return path === undefined
    ? undefined
    : () => (
        <svg className="icon" width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true">
          <path d={path} stroke="currentColor" strokeLinecap="square" />
        </svg>
      )
}
