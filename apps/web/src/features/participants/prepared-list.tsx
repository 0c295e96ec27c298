import type { Participant } from '@holdfast/contracts/participants'
import { PREPARED_LABELS } from '@holdfast/domain/participants/prepared-labels'
import { PREPARED_AT } from '@holdfast/domain/participants/preparedness'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { TaskList } from '../../ui/task-list.tsx'
import { pathOf } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

const PAGES = {
  about: 'people/about-me',
  statements: 'statements',
  consequences: 'consequences',
  rehearsal: 'rehearsals',
  safety: 'people/my-safety',
} as const

/** What one person still has to do, each with the way there. */
export function PreparedList({
  planKey,
  participant,
  here = false,
}: {
  planKey: PlanKey
  participant: Participant
  /** On the person's own page, where most of it is done. */
  here?: boolean
}) {
  const asked = (participant.preparedness ?? []).filter(({ state }) => state !== 'not_needed')
  if (asked.length === 0)
    return (
      <p className="muted">
        <Trans>Nothing is asked of them before the day.</Trans>
      </p>
    )
  return (
    <TaskList
      tasks={asked.map(({ item, state }) => {
        const at = PREPARED_AT[item]
        const page = at === 'about' && !participant.isMe ? 'people/$participantId' : PAGES[at]
        return {
          key: item,
          name:
            here && at === 'about' ? (
              localize(PREPARED_LABELS[item])
            ) : (
              <Link
                to={pathOf(page)}
                params={{ ...planKey, participantId: participant.id }}
                hash={at === 'about' && !participant.isMe ? 'about' : ''}
              >
                {localize(PREPARED_LABELS[item])}
              </Link>
            ),
          status: state === 'done' ? <Trans>Done</Trans> : <Trans>Open</Trans>,
          tone: state === 'done' ? 'done' : 'missing',
        }
      })}
    />
  )
}
