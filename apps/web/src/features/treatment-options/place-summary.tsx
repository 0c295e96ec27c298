import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { openCallQuestions } from '@holdfast/domain/treatment-options/call-script'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { FactMark, useBedFact, useCoverFact, useDetoxFact } from './place-facts.tsx'

type Props = {
  option: TreatmentOption
  timeZone: string
  /** What decides first alone, for a place that stands behind another. */
  brief?: boolean
}

/** What is known of a place, what decides first: bed, detox, cover; then cost, distance, and how much is still to be asked. */
export function PlaceSummary({ option, timeZone, brief = false }: Props) {
  const { t } = useLingui()
  const bed = useBedFact(timeZone)(option)
  const detox = useDetoxFact()(option)
  const cover = useCoverFact()(option)
  const open = openCallQuestions(option).length
  const share = option.insurance?.estimate || option.criteria.cost?.note
  return (
    <SummaryList>
      <SummaryLine label={t`Bed`}>
        <FactMark fact={bed} />
      </SummaryLine>
      <SummaryLine label={t`Medical detox`}>
        <FactMark fact={detox} />
      </SummaryLine>
      {!brief && (
        <>
          <SummaryLine label={t`Insurance`}>
            <FactMark fact={cover} />
          </SummaryLine>
          {share && <SummaryLine label={t`Your share`}>{share}</SummaryLine>}
          {option.criteria.distance?.note && (
            <SummaryLine label={t`How far`}>{option.criteria.distance.note}</SummaryLine>
          )}
          {open > 0 && (
            <SummaryLine label={t`Still to ask`}>
              {t({ message: plural(open, { one: '# question', other: '# questions' }) })}
            </SummaryLine>
          )}
        </>
      )}
    </SummaryList>
  )
}

/** The number of a place, and what to ask there; both small where it is not the one to call first. */
export function PlaceCalls({
  option,
  planKey,
  mayEdit,
}: {
  option: TreatmentOption
  planKey: PlanKey
  mayEdit: boolean
}) {
  const { t } = useLingui()
  const look = option.choice === 'chosen' ? '' : ' quiet small'
  return (
    <div className="actions">
      {option.phone && (
        <a className={`btn${look}`} href={`tel:${option.phone}`}>
          <Icon name="phone" small />
          <span>
            <Trans>Call {option.phone}</Trans>
          </span>
        </a>
      )}
      {mayEdit && (
        <Link
          className={`btn quiet${look}`}
          to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId/call"
          params={{ ...planKey, treatmentOptionId: option.id }}
          aria-label={t`What to ask ${option.name}`}
        >
          <Trans>What to ask</Trans>
        </Link>
      )}
    </div>
  )
}
