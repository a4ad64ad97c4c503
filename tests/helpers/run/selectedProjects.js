/**
 * The projects that `--selectProjects` names; all without it. Jest takes every word behind that option for a project:
 * `--selectProjects=unit some/file` would quietly run all of unit.
 *
 * @throws {Error} when a word is not the name of a project
 */
export function selectedProjects(argv, names) {
  const at = argv.findIndex((word) => /^--selectProjects(=|$)/.test(word))
  if (at < 0) return names
  const rest = argv.slice(at + 1)
  const end = rest.findIndex((word) => word.startsWith('-'))
  const selected = [...argv[at].split('=').slice(1), ...rest.slice(0, end < 0 ? rest.length : end)]
  const unknown = selected.find((word) => !names.includes(word))
  if (unknown !== undefined) {
    throw new Error(
      `“${unknown}” is not one of the projects ${names.join(', ')}. Name files so: npm test -- ${selected.join(' ')}`,
    )
  }
  return selected
}
