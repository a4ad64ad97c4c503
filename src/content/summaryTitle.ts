/** What a document is called where another one refers to it. */
export const summaryTitle = (summary: { title: string } | { name: string } | { label: string }): string =>
  'title' in summary ? summary.title : 'name' in summary ? summary.name : summary.label
