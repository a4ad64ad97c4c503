// The issue: its data, its sections in order under their parents, and every item in its section.
import type { Edition } from '../edition'
import { parentOf } from '../mapping/sections'
import { differs, lacks, oneLine } from '../tally'
import { type Evidence, listOf, missing, partOf } from './evidence'
import { plainAnswer, plainParagraph } from './plain'

type Section = Edition['sections'][number]

export const checkIssue = (evidence: Evidence): void => {
  const found = evidence.find('issues/0')
  const { issue } = evidence.file.edition
  if (!found) {
    evidence.tally.note('issues', evidence.file.name, missing)
    return
  }
  const { lexical, text } = found
  const period = partOf(lexical.period)
  const editorial = plainAnswer(text.editorial)
  evidence.tally.note('issues', evidence.file.name, [
    issue?.title !== undefined && differs('title', lexical.title, issue.title),
    issue?.kind !== undefined && lexical.kind !== issue.kind && lacks('editorial', editorial, issue.kind),
    issue?.publisher !== undefined && differs('publisher', partOf(lexical.publisher).name, issue.publisher),
    issue?.period?.from !== undefined &&
      differs('from', String(period.from).slice(0, issue.period.from.length), issue.period.from),
    issue?.period?.to !== undefined &&
      differs('to', String(period.to).slice(0, issue.period.to.length), issue.period.to),
    lacks('editorial', editorial, issue?.masthead),
    ...(issue?.socialLinks ?? []).map((one) =>
      lacks('editorial', editorial, one.text && plainParagraph(one.text)),
    ),
  ])
  checkSections(evidence, listOf(lexical.sections))
  checkContents(evidence, listOf(lexical.sections))
  checkItems(evidence, listOf(lexical.sections))
}

/** The parent of each section as a reader sees it: the last one above of a higher level. */
const parentsOf = (sections: Record<string, unknown>[]): (string | undefined)[] =>
  sections.map(({ level }, index) => {
    const above = sections.slice(0, index).findLast((one) => Number(one.level) < Number(level))
    return above?.heading === undefined ? undefined : String(above.heading)
  })

const checkSections = ({ file, tally }: Evidence, sections: Record<string, unknown>[]): void => {
  const parents = parentsOf(sections)
  const order = sections.map(({ heading }) => String(heading ?? ''))
  const used = new Set<number>()
  file.edition.sections.forEach(({ title }, index) => {
    const parent = shownParent(file.edition.sections, index)
    const at = order.findIndex(
      (heading, place) => heading === title && !used.has(place) && parents[place] === parent,
    )
    if (at >= 0) used.add(at)
    tally.note('sections', title ?? '(untitled)', [
      at < 0 &&
        title !== undefined &&
        `not there, or not ${parent === undefined ? 'at the first level' : `below “${parent}”`}`,
    ])
  })
}

/** The heading a section stands below. An issue has three levels: what is deeper stands on the third. */
const shownParent = (sections: Section[], index: number): string | undefined => {
  const above: number[] = []
  for (let at = parentOf(sections, index); at >= 0; at = parentOf(sections, at)) above.unshift(at)
  const parent = above[Math.min(above.length, 2) - 1]
  return parent === undefined ? undefined : sections[parent]?.title
}

const checkContents = ({ file, tally }: Evidence, sections: Record<string, unknown>[]): void => {
  const intros = oneLine(sections.map(({ intro }) => intro ?? '').join(' '))
  const { toc, issue } = file.edition
  for (const { raw, entries, title, page, heading } of toc)
    tally.note(
      'contents',
      title ?? raw ?? '',
      [raw, title, page, heading, ...entries].map((one) => lacks('contents', intros, one)),
    )
  for (const { label, page } of issue?.pageReferences ?? [])
    tally.note('page references', label ?? '', [
      lacks('contents', intros, label),
      lacks('contents', intros, page),
    ])
}

const checkItems = ({ file, tally, find }: Evidence, sections: Record<string, unknown>[]): void => {
  const place = (key: string) => {
    const id = find(key)?.lexical.id
    const section = sections.find(({ items }) => listOf(items).some(({ item }) => partOf(item).id === id))
    return {
      heading: section?.heading,
      at: listOf(section?.items).findIndex(({ item }) => partOf(item).id === id),
      section,
    }
  }
  const before = new Map<unknown, number>()
  file.edition.articles.forEach(({ title, section }, index) => {
    const { heading, at, section: found } = place(`articles/${index}`)
    tally.note('items', title ?? String(index), [
      section !== undefined && differs('section', heading, section),
      at < 0 && 'in no section',
      at >= 0 && at < (before.get(found) ?? 0) && 'not in its order',
    ])
    before.set(found, at)
  })
  file.edition.publications.forEach(({ title, section }, index) => {
    if (!section) return
    const { at } = place(`publications/${index}`)
    tally.note('items', title ?? String(index), [at < 0 && 'in no section'])
  })
}
