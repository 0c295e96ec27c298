import type { Workspace } from '@holdfast/contracts/workspace'
import { REACTION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import type { RunEvent } from '@holdfast/domain/run/run-event'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { localize } from '../../i18n/localize.ts'

/** One event of the record: what happened, and what it was about. */
export function EventWords({ event, plan }: { event: RunEvent; plan: Workspace }) {
  const step = RUN_OF_SHOW.find(({ code }) => code === event.step)
  const about = [
    step && localize(step.label),
    event.reaction && localize(REACTION_LABELS[event.reaction]),
    plan.participants.find(({ id }) => id === event.participantId)?.name,
    plan.consequences.find(({ id }) => id === event.consequenceId)?.iWill,
    plan.contingencies.find(({ id }) => id === event.contingencyId)?.trigger,
    plan.excuses.find(({ id }) => id === event.excuseId)?.said,
    event.text,
  ].filter(Boolean)
  return (
    <>
      {localize(EVENT_LABELS[event.kind])}
      {about.length > 0 && `: ${about.join(' · ')}`}
    </>
  )
}
