import type { Workspace } from '@holdfast/contracts/workspace'
import { type DayStrip as Strip, dayStrip, driveMinutes } from '@holdfast/domain/run/day-strip'
import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PictureCard } from '../../ui/picture-card.tsx'
import { DayStripPicture } from './day-strip-picture.tsx'
import { DayStripTable } from './day-strip-table.tsx'

type Plan = Pick<Workspace, 'participants' | 'participantSchedules' | 'logistics' | 'caseAlias' | 'treatmentOptions'>

/** The drive to the chosen place, as the place and the day say it. */
const driveOf = ({ treatmentOptions, logistics: { startsAt } }: Plan): number | null =>
  driveMinutes(startsAt, treatmentOptions.find(({ choice }) => choice === 'chosen')?.admission.arrivesAt ?? null)

/** The day of a plan as the strip draws it. */
export const stripOf = (plan: Plan): Strip =>
  dayStrip({
    people: plan.participants,
    arrivals: new Map(plan.participantSchedules.map((one) => [one.participantId, one.minutesBefore])),
    driverId: plan.logistics.transportLeadId,
    escortId: plan.logistics.escortId,
    driveMinutes: driveOf(plan),
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
      {plan.logistics.transportLeadId !== null && <DriveWords minutes={driveOf(plan)} />}
      {children}
    </PictureCard>
  )
}

function DriveWords({ minutes }: { minutes: number | null }) {
  return (
    <p className="small soft">
      {minutes === null ? (
        <Trans>How long the drive takes is not said yet; it is drawn as an hour.</Trans>
      ) : (
        <Plural value={minutes} one="The drive takes about # minute." other="The drive takes about # minutes." />
      )}
    </p>
  )
}
