import { kindsOf } from '@holdfast/domain/worksheets/kinds-of-approach'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../plan/use-plan.ts'
import { WorksheetCard } from './worksheet-card.tsx'
import { WorksheetGroup } from './worksheet-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

const OWN = ['recovery_plan', 'roster_goal'] as const

/** The approach's own worksheets, kind by kind, and those that an approach of before left behind. */
export function ApproachWorksheets() {
  const { plan, key } = usePlan()
  const people = plan.participants.map(({ id, name }) => ({ id, name }))
  const left = plan.worksheets.filter((one) => !one.inUse)
  const kinds = kindsOf(plan.approach)
  const mayWrite = plan.can.edit.allowed
  if (plan.me.role === 'helper' || (kinds.length === 0 && left.length === 0)) return null
  return (
    <section className="stack">
      <h2>
        <Trans>The pages of this way</Trans>
      </h2>
      {kinds.map((kind) => (
        <WorksheetGroup
          key={kind}
          kind={kind}
          worksheets={plan.worksheets.filter((one) => one.kind === kind)}
          planKey={key}
          people={people}
          myParticipantId={plan.me.participantId}
          mayAdd={
            mayWrite ||
            (WORKSHEETS[kind].log && plan.can.edit.why !== 'role') ||
            (plan.me.participantId !== null && plan.status === 'drafting' && (OWN as readonly string[]).includes(kind))
          }
        />
      ))}
      {left.length > 0 && (
        <Disclosure summary={<Trans>Kept from another way: {left.length}</Trans>}>
          {left.map((worksheet) => (
            <WorksheetCard key={worksheet.id} worksheet={worksheet} planKey={key} people={people} />
          ))}
        </Disclosure>
      )}
    </section>
  )
}
