import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { decideOutcome } from '@holdfast/domain/outcomes/outcome'
import type { PlanContext } from '../../kernel/context.ts'
import { addAfterTasks } from '../tasks/add-after-tasks.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { refusedBy } from '../../kernel/refuse.ts'

/** Writes the outcome of a plan, first or corrected, when its parts can be true together. The caller records the change. */
export async function recordOutcome(context: PlanContext, { decisionOn, ...fields }: OutcomeFields): Promise<void> {
  const { tx, organizationId, planId, member, now } = context
  const decision = decideOutcome({ ...fields, decisionOn })
  if (!decision.ok) throw refusedBy(decision.refusal, context)
  const data = {
    ...fields,
    decisionOn: decisionOn === null ? null : new Date(`${decisionOn}T00:00:00Z`),
    recordedById: member.id,
    recordedAt: now,
  }
  await tx.outcome.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...data },
    update: { ...data, version: nextVersion },
  })
  await addAfterTasks(context, fields)
}

/** Keeps how a stopped meeting is counted in step with what stopped it, as long as nobody has said otherwise. */
export async function keepHeld({ tx, organizationId, planId }: PlanContext, held: OutcomeFields['held']) {
  await tx.outcome.updateMany({
    where: { organizationId, planId, held: { in: ['stopped_safety', 'stopped_medical'] }, NOT: { held } },
    data: { held, version: nextVersion },
  })
}

/** An outcome that says only how the day ended; everything else can be added later, nobody writes an essay that night. */
export const bareOutcome = (held: OutcomeFields['held']): OutcomeFields => ({
  held,
  decision: 'no_decision_asked',
  decisionOn: null,
  reactions: [],
  reasonsDeclined: [],
  goals: {},
  note: '',
})
