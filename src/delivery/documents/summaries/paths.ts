// The path of a document's page on the web site, the same for every client.

export const pathOf = (type: string, slug: string): string => `/${type}/${encodeURIComponent(slug)}`

export const documentPath = ({ path }: { path: string }): string => path

export const summaryTitle = (summary: { title: string } | { name: string } | { label: string }): string =>
  'title' in summary ? summary.title : 'name' in summary ? summary.name : summary.label
