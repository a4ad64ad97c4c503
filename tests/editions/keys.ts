// Which keys of an edition file are carried into the product, and which only describe the file. A key of neither list
// is told in the output, and its words are kept as a remark on the issue.

/** Paths of everything that is entered; `[]` is any place in a list, and `*` a name of the file's own. */
const mapped = `
issue.title issue.kind issue.publisher issue.period issue.period.from issue.period.to issue.languages issue.masthead
issue.pageReferences[].label issue.pageReferences[].page issue.socialLinks[].text issue.socialLinks[].href
toc[].raw toc[].entries toc[].title toc[].page toc[].heading
sections[].title sections[].parent
articles[].title articles[].section articles[].kind articles[].language articles[].project articles[].authors
articles[].contacts articles[].namesVulnerablePerson articles[].describesVulnerablePerson articles[].vulnerableNote
articles[].paragraphs articles[].footnotes articles[].footnoteNote articles[].qa articles[].qaNote
articles[].questions articles[].speakers articles[].speakers.* articles[].turns[].speaker articles[].turns[].question
articles[].links[].text articles[].links[].href articles[].photoCredits articles[].captions articles[].captionNote
articles[].acknowledgements articles[].hashtags articles[].callFor articles[].discountCode articles[].notes
articles[].figures[].label articles[].figures[].value articles[].figures[].unit articles[].figures[].period
articles[].figures[].raw articles[].figures[].note articles[].figures[].comparison.*
articles[].quotes[].text articles[].quotes[].firstWords articles[].quotes[].lastWords articles[].quotes[].attribution
articles[].quotes[].name articles[].quotes[].speaker articles[].quotes[].role
articles[].boxes[].type articles[].boxes[].title articles[].boxes[].text articles[].boxes[].paragraphs
articles[].boxes[].firstWords articles[].boxes[].lastWords articles[].boxes[].attribution
articles[].panel[].name articles[].panel[].role articles[].panel[].role.* articles[].panel[].organisation
articles[].panel[].email articles[].panel[].capacity articles[].panel[].protected articles[].contacts[].role
articles[].authors[].name articles[].authors[].role articles[].authors[].organisation articles[].authors[].email
articles[].contacts[].name articles[].contacts[].email
articles[].footnotes[].text articles[].footnotes[].firstWords articles[].footnotes[].lastWords articles[].footnotes[].mark
articles[].captions[].text articles[].captions[].credit articles[].qa[].question articles[].qa[].answer articles[].qa[].speaker
projects[].name projects[].acronym projects[].funders projects[].partners projects[].coordinator projects[].implementer
projects[].coverage projects[].from projects[].to projects[].duration projects[].status projects[].website
projects[].contacts projects[].variants projects[].component projects[].components projects[].milestones[].date
projects[].milestones[].what projects[].note projects[].funders[].name projects[].funders[].amount
projects[].funders[].currency projects[].funders[].period projects[].partners[].name projects[].partners[].role
contacts[].name contacts[].email contacts[].role contacts[].role.* contacts[].phone contacts[].link contacts[].organisation
organisations[].name organisations[].asWritten
podcastShows[].show podcastShows[].variants podcastShows[].platform podcastShows[].launched podcastShows[].series
podcastShows[].note
podcastEpisodes[].show podcastEpisodes[].title podcastEpisodes[].guest podcastEpisodes[].released podcastEpisodes[].link
podcastEpisodes[].linkText podcastEpisodes[].bioFirstWords podcastEpisodes[].bioLastWords podcastEpisodes[].note
events[].title events[].kind events[].start events[].end events[].timezone events[].allDay events[].datePrecision
events[].approximate events[].place events[].mode events[].registration events[].price events[].discountCode
events[].series events[].alternateTimes[].start events[].alternateTimes[].end events[].alternateTimes[].timezone
events[].organisers events[].speakers events[].project events[].notes
publications[].title publications[].kind publications[].author publications[].director publications[].year
publications[].link publications[].section publications[].project publications[].blurbFirstWords
publications[].blurbLastWords publications[].quote publications[].note publications[].items publications[].language
publications[].languages publications[].pageReference publications[].figures[].label publications[].figures[].value
publications[].figures[].unit publications[].figures[].period publications[].figures[].raw publications[].figures[].note
publications[].figures[].comparison.* events[].speakers[].name events[].speakers[].role events[].speakers[].organisation
projects[].contacts[].name projects[].contacts[].email projects[].contacts[].role contacts[].capacity contacts[].note
people[].name people[].role people[].role.* people[].organisation people[].capacity people[].protected people[].email
people[].phone people[].link people[].note
notes
`

/** What says how the file was made, or where a thing stands in it, and is nothing a reader is told. */
const descriptive = `
seed issue.titleStated issue.period.stated issue.period.basis issue.otherLanguagesInside issue.pages issue.pagesNote
sections[].source
articles[].firstWords articles[].lastWords articles[].words articles[].titleSource articles[].pageReferences
articles[].orderedList.items articles[].orderedList.firstWords articles[].boxes[].note articles[].boxes[].timeLine
organisations[].role events[].yearStated publications[].titleSource
`

const pathsIn = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean))

const known = new Set([...pathsIn(mapped), ...pathsIn(descriptive)])

/** The paths of values that neither list has. */
export const unmappedKeys = (json: unknown): string[] =>
  [...new Set(valuePaths(json, ''))].filter((path) => !isKnown(path))

const isKnown = (path: string): boolean => {
  if (path === '' || known.has(path) || known.has(path.replace(/\[\]$/, ''))) return true
  return known.has(path.replace(/\.[^.]+$/, '.*'))
}

/** Texts, numbers and flags of a file; null and empty lists say nothing. */
const valuePaths = (value: unknown, path: string): string[] => {
  if (value === null || value === undefined) return []
  if (Array.isArray(value))
    return value.flatMap((one) => valuePaths(one, path.endsWith('[]') ? path : `${path}[]`))
  if (typeof value !== 'object') return [path]
  return Object.entries(value).flatMap(([key, part]) => valuePaths(part, path ? `${path}.${key}` : key))
}

/** What the unknown keys say, a line each. */
export const unmappedWords = (json: unknown): string[] => {
  const unknown = new Set(unmappedKeys(json))
  const lines: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, path.endsWith('[]') ? path : `${path}[]`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(part, path ? `${path}.${key}` : key)
    else if (unknown.has(path)) lines.push(`${path}: ${String(value)}`)
  }
  walk(json, '')
  return lines
}
