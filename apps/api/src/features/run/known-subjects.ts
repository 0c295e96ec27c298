import { wrongSubject } from '@holdfast/domain/run/run-event'
import { DAY } from '@holdfast/domain/shared/time'
import { problem } from '../../kernel/problem.ts'
import type { SentEvent } from './run-events.commands.ts'
import type { MeetingScene } from './meeting-scene.ts'

type Wrong = { path: string; message: string }

/**
 * Names every field of a batch that cannot stand: a subject that does not go with its kind, an id that is nothing in this plan,
 * a correction of nothing, a time that clock skew does not explain.
 */
export function requireSubjects(
  { participants, consequences, contingencyIds, excuseIds }: MeetingScene,
  events: readonly SentEvent[],
  { recordedIds, startedAt, now }: { recordedIds: readonly string[]; startedAt: Date; now: Date },
): void {
  const known = {
    participantId: new Set(participants.map(({ id }) => id)),
    consequenceId: new Set(consequences.map(({ id }) => id)),
    contingencyId: new Set(contingencyIds),
    excuseId: new Set(excuseIds),
    correctsId: new Set(recordedIds),
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
