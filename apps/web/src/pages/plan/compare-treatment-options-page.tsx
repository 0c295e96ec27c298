import { MOST_COMPARED } from '@holdfast/domain/treatment-options/criteria'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlan } from '../../plan/use-plan.ts'
import { CompareTreatmentOptions } from '../../features/treatment-options/compare-treatment-options.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function CompareTreatmentOptionsPage() {
  const { plan, key } = usePlan()
  const { t } = useLingui()
  const options = plan.treatmentOptions
  const [chosen, setChosen] = useState(() => options.slice(0, MOST_COMPARED).map(({ id }) => id))
  const shown = options.filter(({ id }) => chosen.includes(id))
  return (
    <>
      <PageHeading
        lead={<Trans>The same questions for each place. What is open here is what to ask on the phone.</Trans>}
      >
        <Trans>Places side by side</Trans>
      </PageHeading>
      <p>
        <Link to="/o/$organizationId/p/$planId/treatment" params={key}>
          <Trans>Back to the treatment places</Trans>
        </Link>
      </p>
      {options.length > MOST_COMPARED && (
        <CheckboxGroup
          legend={t`Which places? At most four.`}
          values={chosen}
          choices={options.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ids) => setChosen(ids.slice(-MOST_COMPARED))}
        />
      )}
      {shown.length === 0 ? (
        <p>
          <Trans>There is no place to compare yet.</Trans>
        </p>
      ) : (
        <section className="stack">
          <h2 className="visually-hidden">
            <Trans>Answers</Trans>
          </h2>
          <CompareTreatmentOptions options={shown} />
        </section>
      )}
    </>
  )
}
