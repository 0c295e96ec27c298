import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { openCallQuestions } from '@holdfast/domain/treatment-options/call-script'
import { MOST_COMPARED } from '@holdfast/domain/treatment-options/criteria'
import { bedHold } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNow } from '../../api/use-now.ts'
import { CompareTreatmentOptions } from '../../features/treatment-options/compare-treatment-options.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

function Verdict({ options }: { options: readonly TreatmentOption[] }) {
  const now = useNow()
  const held = options.filter(({ bedHeldUntil }) => ['held', 'expiring'].includes(bedHold(now, bedHeldUntil)))
  const names = held.map(({ name }) => name).join(', ')
  if (options.length === 0) return <Trans>There is no place to compare yet</Trans>
  if (held.length === 0) return <Trans>No place holds a bed yet</Trans>
  if (held.length === options.length) return <Trans>Each place holds a bed</Trans>
  return <Trans>{names}: a bed is held. Not at the others, so far.</Trans>
}

export default function CompareTreatmentOptionsPage() {
  const { plan, key } = usePlan()
  const { t } = useLingui()
  const options = plan.treatmentOptions
  const [chosen, setChosen] = useState(() => options.slice(0, MOST_COMPARED).map(({ id }) => id))
  const shown = options.filter(({ id }) => chosen.includes(id))
  const toAsk = shown.toSorted((a, b) => openCallQuestions(b).length - openCallQuestions(a).length)[0]
  const open = toAsk ? openCallQuestions(toAsk).length : 0
  return (
    <>
      <PageHeading lead={<Trans>What decides comes first.</Trans>}>
        <Verdict options={shown} />
      </PageHeading>
      {options.length > MOST_COMPARED && (
        <CheckboxGroup
          legend={t`Which places? At most four.`}
          values={chosen}
          choices={options.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ids) => setChosen(ids.slice(-MOST_COMPARED))}
        />
      )}
      {shown.length > 0 && <CompareTreatmentOptions options={shown} planKey={key} timeZone={plan.logistics.timeZone} />}
      <div className="actions">
        {toAsk && open > 0 && plan.can.editTreatment.allowed && (
          <Link
            className="btn"
            to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId/call"
            params={{ ...key, treatmentOptionId: toAsk.id }}
          >
            <Icon name="phone" small />
            <span>
              <Trans>
                Ask {toAsk.name}, {open} open
              </Trans>
            </span>
          </Link>
        )}
        <PageLink className="btn quiet" planKey={key} to="treatment">
          <Trans>Back to the treatment places</Trans>
        </PageLink>
      </div>
    </>
  )
}
