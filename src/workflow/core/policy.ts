// Review steps as data: which steps a document must pass, and which one it stands at.
import type { Actor, Role } from '@/access/roles'

export type StepCondition = 'always' | 'depictsPeople' | 'hasFunders' | 'kindIs'

export interface Step {
  name: string
  role: Role
  /** How many different people must approve. */
  approvals: number
  condition: StepCondition
  /** For `kindIs`: the kind of document the step is for. */
  kind?: string | null
}

export interface Approval {
  step: string
  user: string
  revision: string
  /** The revisions of what the text showed, by `collection:id`: it is approved with them. */
  shown?: Readonly<Record<string, string>>
  at: string
  /** Who invited the guest whose approval this is. */
  voucher?: string | undefined
  /** The role the step asked for: under another role it is another step. Absent in records from before this was kept. */
  role?: Role
}

/** A guest and who invited them count as one: a link is no second pair of eyes for its maker. */
export const personsIn = ({ id, voucher }: Pick<Actor, 'id' | 'voucher'>): string[] =>
  voucher ? [id, voucher] : [id]

type Content = Record<string, unknown>

const conditions: Record<StepCondition, (content: Content, step: Step) => boolean> = {
  always: () => true,
  depictsPeople: (content) => (content.protection as Content | undefined)?.depictsPeople === 'yes',
  hasFunders: (content) => Array.isArray(content.funders) && content.funders.length > 0,
  kindIs: (content, step) => content.kind === step.kind,
}

/** The steps of the policy that apply to this content, in order. */
export const stepsFor = (steps: readonly Step[], content: Content): Step[] =>
  steps.filter((step) => conditions[step.condition](content, step))

/**
 * The approvals that count: of this revision, for a step that still exists, one a person and step.
 * @param barred whose approvals do not count: its contributors, where four eyes are asked for
 */
export const validApprovals = (
  approvals: readonly Approval[],
  steps: readonly Step[],
  revision: string,
  barred: readonly string[] = [],
): Approval[] => {
  const seen = new Set<string>()
  return approvals.filter((approval) => {
    const key = JSON.stringify([approval.step, approval.user])
    const counts =
      approval.revision === revision &&
      !personsIn({ id: approval.user, voucher: approval.voucher }).some((id) => barred.includes(id)) &&
      steps.some((step) => isFor(approval, step))
    if (!counts || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The first step that lacks approvals; `undefined` when all are given. */
export const openStep = (
  steps: readonly Step[],
  approvals: readonly Approval[],
  revision: string,
  barred: readonly string[] = [],
): Step | undefined => {
  const valid = validApprovals(approvals, steps, revision, barred)
  return steps.find((step) => valid.filter((approval) => isFor(approval, step)).length < step.approvals)
}

const isFor = (approval: Approval, step: Step): boolean =>
  approval.step === step.name && (approval.role === undefined || approval.role === step.role)
