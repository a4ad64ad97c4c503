// The sections of an issue in reading order, each with its level; what stands in a section finds it by its title.
import type { Edition } from '../edition'
import { NameBook } from '../names'

export interface Section {
  heading: string
  level: number
  intro: string[]
  items: { collection: string; key: string }[]
}

const deepest = 3

export const readSections = ({ sections }: Edition): Section[] => {
  const children = new Map<number, number[]>()
  sections.forEach((_, index) => {
    const parent = parentOf(sections, index)
    children.set(parent, [...(children.get(parent) ?? []), index])
  })
  const walk = (parent: number, level: number): Section[] =>
    (children.get(parent) ?? []).flatMap((index) => [
      { heading: sections[index]?.title ?? '', level: Math.min(level, deepest), intro: [], items: [] },
      ...walk(index, level + 1),
    ])
  return walk(-1, 1)
}

/** The nearest section above with the parent's title, else the first below; none where that would be a circle. */
export const parentOf = (sections: Edition['sections'], index: number): number => {
  const { parent } = sections[index] ?? {}
  if (!parent) return -1
  const above = sections.slice(0, index).findLastIndex(({ title }) => title === parent)
  const found = above >= 0 ? above : sections.findIndex(({ title }, at) => at > index && title === parent)
  return found < 0 || isBelow(sections, found, index) ? -1 : found
}

const isBelow = (sections: Edition['sections'], one: number, other: number, steps = 0): boolean => {
  if (one === other || steps > sections.length) return true
  const { parent } = sections[one] ?? {}
  const above = parent ? sections.findIndex(({ title }) => title === parent) : -1
  return above >= 0 && isBelow(sections, above, other, steps + 1)
}

/** Finds sections by title, and adds one for a title that the list of sections does not have. */
export class SectionList {
  private readonly byTitle = new NameBook<Section>()

  constructor(readonly sections: Section[]) {
    for (const section of sections) this.byTitle.learn(section, section.heading)
  }

  find(title: string | undefined): Section | undefined {
    return this.byTitle.find(title)
  }

  named(title: string): Section {
    const known = this.find(title)
    if (known) return known
    const section: Section = { heading: title, level: 1, intro: [], items: [] }
    this.sections.push(section)
    this.byTitle.learn(section, title)
    return section
  }
}
