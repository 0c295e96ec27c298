import type { Workspace } from '@holdfast/contracts/workspace'
import { type DayStrip as Strip, dayStrip } from '@holdfast/domain/run/day-strip'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PictureCard } from '../../ui/picture-card.tsx'
import { DayStripPicture } from './day-strip-picture.tsx'
import { DayStripTable } from './day-strip-table.tsx'

type Plan = Pick<Workspace, 'participants' | 'participantSchedules' | 'logistics' | 'caseAlias'>

/** The day of a plan as the strip draws it. */
export const stripOf = ({ participants, participantSchedules, logistics }: Plan): Strip =>
  dayStrip({
    people: participants,
    arrivals: new Map(participantSchedules.map((one) => [one.participantId, one.minutesBefore])),
    driverId: logistics.transportLeadId,
    escortId: logistics.escortId,
  })

/** Who is where, when: one lane for each who is there, the meeting between them; the table has the same times. */
export function DayStrip({ plan, children }: { plan: Plan; children?: ReactNode }) {
  const strip = stripOf(plan)
  if (strip.lanes.length === 0) return null
  const given = { strip, day: plan.logistics, people: plan.participants, alias: plan.caseAlias }
  return (
    <PictureCard
      title={<Trans>Who is where, when</Trans>}
      picture={<DayStripPicture {...given} />}
      table={<DayStripTable {...given} />}
    >
      {children}
    </PictureCard>
  )
}
