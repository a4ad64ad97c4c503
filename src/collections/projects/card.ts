// Projects as cards, with who pays and who takes part.
import { type Card, type CardContext, card, editorState, facts, links } from '@/collections/cards/card'
import { joined } from '@/content/joined'
import { moneyText, periodText } from '@/platform/i18n/formats'
import { kindName, labelOf, type Messages } from '@/platform/i18n/publicMessages'
import type { Project, ProjectSummary } from '@/public-types'

export const projectCard = (project: Project, { language, messages }: CardContext): Card => {
  const { budget, funders, partners } = project
  return card(project, {
    ...head(project, messages),
    image: project.seo.image,
    wideImage: true,
    body: editorState(project.body),
    facts: facts(
      [messages.state, labelOf(messages.states, project.state)],
      [messages.period, periodText(project.period, language)],
      [messages.coverage, project.coverage],
      [messages.budget, budget.amount === null ? null : moneyText(budget.amount, budget.currency, language)],
      [
        messages.funders,
        joined(
          funders.map(({ organisation }) => organisation.name),
          '; ',
        ),
      ],
      [
        messages.partners,
        joined(
          partners.map(({ organisation }) => organisation.name),
          '; ',
        ),
      ],
    ),
    figures: project.figures,
    people: project.contacts.length > 0 ? [{ heading: messages.contacts, people: project.contacts }] : [],
    links: links(
      [messages.website, project.website],
      ...project.resources.map(({ title, path }) => [title, path] as const),
    ),
  })
}

export const projectTeaser = (project: ProjectSummary, { language, messages }: CardContext): Card =>
  card(project, {
    ...head(project, messages),
    image: project.image,
    facts: facts(
      [messages.state, labelOf(messages.states, project.state)],
      [messages.period, periodText(project.period, language)],
    ),
    links: links([messages.readProject, project.path]),
  })

const head = ({ title, acronym }: Pick<Project, 'title' | 'acronym'>, messages: Messages) => ({
  eyebrow: kindName('projects', null, messages),
  title: acronym && !title.includes(acronym) ? `${title} (${acronym})` : title,
})
