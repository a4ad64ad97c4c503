// Projects as cards, with who pays and who takes part.
import type { Project } from '@/delivery/documents/projects'
import type { SummaryOf } from '@/delivery/documents/summaries'
import { type Card, card, facts, joined, links, wordsOf } from '@/delivery/newsletter/cards/card'
import { moneyText, periodText } from '@/delivery/newsletter/dates'
import { kindWord, wordOf, words } from '@/delivery/newsletter/words'
import type { Language } from '@/platform/i18n/languages'

export const projectCard = (project: Project, language: Language): Card => {
  const frame = words[language]
  const { budget, funders, partners } = project
  return card(project, {
    ...head(project, language),
    image: project.seo.image,
    body: wordsOf(project.body),
    facts: facts(
      [frame.state, wordOf(frame.states, project.state)],
      [frame.period, periodText(project.period, language)],
      [frame.coverage, project.coverage],
      [frame.budget, budget.amount === null ? null : moneyText(budget.amount, budget.currency, language)],
      [
        frame.funders,
        joined(
          funders.map(({ organisation }) => organisation.name),
          '; ',
        ),
      ],
      [
        frame.partners,
        joined(
          partners.map(({ organisation }) => organisation.name),
          '; ',
        ),
      ],
    ),
    figures: project.figures,
    people: project.contacts.length > 0 ? [{ heading: frame.contacts, people: project.contacts }] : [],
    links: links(
      [frame.website, project.website],
      ...project.resources.map(({ title, path }) => [title, path] as const),
    ),
  })
}

export const projectTeaser = (project: SummaryOf<'projects'>, language: Language): Card => {
  const frame = words[language]
  return card(project, {
    ...head(project, language),
    image: project.image,
    facts: facts(
      [frame.state, wordOf(frame.states, project.state)],
      [frame.period, periodText(project.period, language)],
    ),
    links: links([frame.readProject, project.path]),
  })
}

const head = ({ title, acronym }: Pick<Project, 'title' | 'acronym'>, language: Language) => ({
  eyebrow: kindWord('projects', null, words[language]),
  title: acronym && !title.includes(acronym) ? `${title} (${acronym})` : title,
})
