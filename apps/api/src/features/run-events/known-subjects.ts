import { wrongSubject } from '@holdfast/domain/run/run-event'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import type { SentEvent } from './run-events.commands.ts'

type Wrong = { path: string; message: string }
const DAY = 86_400_000

/**
 * Names every field of a batch that cannot stand: a subject that does not go with its kind, an id that is nothing in this plan,
 * a correction of nothing, a time that no clock on the wall explains.
 */
export async function requireSubjects(context: PlanContext, events: readonly SentEvent[], startedAt: Date) {
  const { tx, organizationId, planId, now } = context
  const where = { organizationId, planId }
  const idsOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id))
  const pick = { where, select: { id: true } } as const
  const known = {
    participantId: idsOf(await tx.participant.findMany(pick)),
    consequenceId: idsOf(await tx.consequence.findMany(pick)),
    contingencyId: idsOf(await tx.contingency.findMany(pick)),
    excuseId: idsOf(await tx.excuse.findMany(pick)),
    correctsId: idsOf(await tx.runEvent.findMany(pick)),
  }
  const wrong: Wrong[] = []
  const seen = new Set<string>()
  for (const [index, event] of events.entries()) {
    const add = (field: string, message: string) => wrong.push({ path: `body/events/${index}/${field}`, message })
    if (seen.has(event.id)) add('id', 'is in this request twice')
    seen.add(event.id)
    for (const { field, message } of wrongSubject(event)) add(field, message)
    for (const [field, ids] of Object.entries(known)) {
      const id = event[field as keyof typeof known]
      if (id !== null && !ids.has(id)) add(field, 'is nothing in this plan')
    }
    // only what is there already can be taken back
    known.correctsId.add(event.id)
    const at = Date.parse(event.at)
    if (at > now.getTime() + DAY) add('at', 'lies in the future')
    if (at < startedAt.getTime() - DAY) add('at', 'lies more than a day before the meeting')
  }
  if (wrong.length > 0) throw problem('invalid-request', { errors: wrong })
}
