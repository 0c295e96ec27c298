import { Trans } from '@lingui/react/macro'
import { Link, useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { EveningQuestion } from '../../features/participant-schedules/evening-question.tsx'
import { EveningRows, eveningState } from '../../features/participant-schedules/evening-rows.tsx'
import { useParticipantSchedules } from '../../features/participant-schedules/use-participant-schedules.ts'
import { NobodyYet } from '../../plan/nobody-yet.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { personColor } from '../../ui/avatar.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** Who is free that day, and who is with whom that evening: one's own first, each a page of questions. */
export default function AfterwardsPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const hash = useLocation({ select: (location) => location.hash })
  const { at }: { at?: string } = useSearch({ strict: false })
  const rows = useParticipantSchedules()
    .filter(({ card }) => card.aftercarePlan !== null)
    .map((row) => ({
      ...row,
      color: personColor(plan.participants.findIndex(({ id }) => id === row.card.participantId)),
    }))
    .toSorted((a, b) => Number(b.card.isMine) - Number(a.card.isMine))
  const named = [at, hash.split('.')[0]]
  const open = rows.find(({ card }) => named.includes(card.participantId))
  const mine = rows.find(({ card }) => card.isMine)
  if (open)
    return (
      <EveningQuestion
        key={open.card.participantId}
        card={open.card}
        name={open.name}
        planKey={key}
        onDone={() => void navigate({ to: '/o/$organizationId/p/$planId/logistics/afterwards', params: key })}
      />
    )
  return (
    <>
      <PageHeading
        lead={<Trans>Whatever the answer is, it will be a long day. Decide now who is with whom that evening.</Trans>}
      >
        <Trans>Afterward</Trans>
      </PageHeading>
      {mine && mine.card.can.edit.allowed && eveningState(mine.card) !== 'ready' && (
        <div className="actions">
          <Link className="btn" to="." search={{ at: mine.card.participantId } as never}>
            <Trans>Say how your day is</Trans>
          </Link>
        </div>
      )}
      {rows.length === 0 ? (
        <NobodyYet planKey={key} />
      ) : (
        <>
          <EveningRows rows={rows} />
          <SectionFindings section="logistics" page="logistics/afterwards" />
        </>
      )}
    </>
  )
}
