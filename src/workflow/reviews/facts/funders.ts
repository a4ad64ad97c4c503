// The funders of a project whose words of thanks are required, and the languages those are written in.
import { inPanelLanguages, type LabelOf } from '@/platform/i18n/label'
import type { RequiredFunder } from '@/workflow/core/checks/input'

type Row = Record<string, unknown>

/** @param organisations what is known of them, in every language, by id */
export const requiredFunders = (content: Row, organisations: ReadonlyMap<string, Row>): RequiredFunder[] =>
  rows(content.funders).flatMap(({ organisation, acknowledgement }, index) => {
    const known = organisations.get(String(organisation))
    if (known?.acknowledgementRequired !== true) return []
    const acknowledged = [...written(acknowledgement), ...written(known.acknowledgement)]
    return [{ path: `funders.${index}`, name: nameOf(known), acknowledged }]
  })

const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const written = (words: unknown): string[] =>
  Object.entries((words ?? {}) as Row)
    .filter(([, text]) => typeof text === 'string' && text.trim() !== '')
    .map(([language]) => language)

const nameOf = ({ name, acronym }: Row): LabelOf => {
  const names = (name ?? {}) as Record<string, string>
  const first = names.en ?? Object.values(names)[0] ?? String(acronym ?? '–')
  return inPanelLanguages((language) => names[language] ?? first)
}
