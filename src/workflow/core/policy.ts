// Review steps as data: which steps a document must pass, and which one it stands at.
import { type Actor, type Role, rolesThatMay } from '@/access/roles'

export type StepCondition = 'always' | 'depictsPeople' | 'hasFunders' | 'kindIs'

/** What a guest's approval is worth at a step: it counts beside one of the staff, as much as theirs, or not at all. */
export type GuestRule = 'beside' | 'alone' | 'none'

export interface Step {
  name: string
  role: Role
  /** How many different people must approve. */
  approvals: number
  condition: StepCondition
  /** For `kindIs`: the kind of document the step is for. */
  kind?: string | null
  /** Absent: beside. */
  guests?: GuestRule | null
}

export interface Approval {
  step: string
  user: string
  revision: string
  /** The revisions of what the text showed, by `collection:id`: it is approved with them. */
  shown?: Readonly<Record<string, string>>
  /** What of that changed since, by `collection:id`: the approval counts no more, and is asked for again. */
  outdated?: readonly string[]
  at: string
  /** Who invited the guest whose approval this is. */
  voucher?: string | undefined
  /** The role the step asked for: under another role it is another step. Absent in records from before this was kept. */
  role?: Role
}

/** A guest and who invited them count as one: a link is no second pair of eyes for its maker. */
export const personsIn = ({ id, voucher }: Pick<Actor, 'id' | 'voucher'>): string[] =>
  voucher ? [id, voucher] : [id]

/** A guest sees no consents, so they cannot decide for protection; nobody is administrator for a day. */
const staffOnly: readonly Role[] = rolesThatMay('protect', 'administer')

export const guestsAt = ({ role, guests }: Pick<Step, 'role' | 'guests'>): GuestRule =>
  staffOnly.includes(role) ? 'none' : (guests ?? 'beside')

/** Who vouches for an approval of this revision. */
export const vouchersOf = (approvals: readonly Approval[], revision: string): string[] =>
  approvals.flatMap((approval) =>
    approval.voucher && approval.revision === revision ? [approval.voucher] : [],
  )

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
      !approval.outdated &&
      !personsIn({ id: approval.user, voucher: approval.voucher }).some((id) => barred.includes(id)) &&
      steps.some((step) => isFor(approval, step))
    if (!counts || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The first step that lacks approvals, or one of the staff beside a guest's; `undefined` when all are given. */
export const openStep = (
  steps: readonly Step[],
  approvals: readonly Approval[],
  revision: string,
  barred: readonly string[] = [],
): Step | undefined => {
  const valid = validApprovals(approvals, steps, revision, barred)
  return steps.find(
    (step) =>
      !isComplete(
        step,
        valid.filter((approval) => isFor(approval, step)),
      ),
  )
}

const isComplete = (step: Step, given: readonly Approval[]): boolean =>
  given.length >= step.approvals && (guestsAt(step) === 'alone' || given.some(({ voucher }) => !voucher))

const isFor = (approval: Approval, step: Step): boolean =>
  approval.step === step.name &&
  (approval.role === undefined || approval.role === step.role) &&
  (!approval.voucher || guestsAt(step) !== 'none')
