import { Trans } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { DayFields } from './day-fields.tsx'
import { LeadsFields } from './leads-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { ShareParts } from './share-parts.tsx'
import { type SafetyFormProps, useSafetyForm } from './use-safety-form.ts'

type Props = SafetyFormProps & {
  people: readonly { id: string; name: string }[]
  safetyLead: string
  address: string
}

/** Three parts, each with its own readers: the day for everyone, the six parts, and what leaves the house. */
export function SafetyPlanForm({ safetyPlan, planKey, people, safetyLead, address }: Props) {
  const form = useSafetyForm({ safetyPlan, planKey })
  const disabled = !safetyPlan.can.edit.allowed
  const six = 6
  const written = six - safetyPlan.missingParts.length
  return (
    <>
      <section className="stack">
        <h2>
          <Trans>If something happens: who does what</Trans>
        </h2>
        <p className="muted">
          <Trans>Everyone in the plan reads this part.</Trans>
        </p>
        <DayFields form={form} disabled={disabled} people={people} safetyLead={safetyLead} address={address} />
      </section>
      <Disclosure
        summary={
          <>
            <Trans>The six parts, in their own words</Trans>{' '}
            <span className={`tag ${written === six ? 'done' : ''}`}>
              <Trans>
                {written} of {six}
              </Trans>
            </span>
          </>
        }
      >
        <PersonFields form={form} disabled={disabled} />
        <ShareParts safetyPlan={safetyPlan} planKey={planKey} />
      </Disclosure>
      <Disclosure summary={<Trans>What leaves the house, and the next look</Trans>}>
        <p className="muted">
          <Trans>Only the case leads read this part.</Trans>
        </p>
        <LeadsFields form={form} disabled={disabled} />
      </Disclosure>
      <AutosaveStatus form={form} can={safetyPlan.can.edit} />
    </>
  )
}
