// The path of a document's page on the web site, the same for every client.

export const pathOf = (type: string, slug: string): string => `/${type}/${encodeURIComponent(slug)}`

export const documentPath = ({ path }: { path: string }): string => path
