import type { Participant } from '@holdfast/contracts/participants'
import { PREPARED_LABELS } from '@holdfast/domain/participants/prepared-labels'
import { PREPARED_AT } from '@holdfast/domain/participants/preparedness'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { RowWords } from '../../ui/row-words.tsx'
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
    <ul className="group slim">
      {asked.map(({ item, state }) => {
        const at = PREPARED_AT[item]
        const page = at === 'about' && !participant.isMe ? 'people/$participantId' : PAGES[at]
        const words = (opens: boolean) => (
          <RowWords
            name={localize(PREPARED_LABELS[item])}
            about={state === 'done' ? <Trans>Done</Trans> : <Trans>Open</Trans>}
            state={state === 'done' ? 'ready' : 'none'}
            opens={opens}
          />
        )
        return (
          <li key={item}>
            {here && at === 'about' ? (
              <div className="task">{words(false)}</div>
            ) : (
              <Link
                className="task"
                to={pathOf(page)}
                params={{ ...planKey, participantId: participant.id }}
                hash={at === 'about' && !participant.isMe ? 'about' : ''}
              >
                {words(true)}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
