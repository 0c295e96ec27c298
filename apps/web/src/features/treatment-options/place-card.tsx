import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { openCallQuestions } from '@holdfast/domain/treatment-options/call-script'
import { CHOICE_LABELS } from '@holdfast/domain/treatment-options/treatment-option'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'
import { FactMark, useBedFact, useCoverFact, useDetoxFact } from './place-facts.tsx'

type Props = { option: TreatmentOption; planKey: PlanKey; timeZone: string; mayEdit: boolean; children?: ReactNode }

/** A place with what decides first: bed, detox, cover, cost, distance, its number, and what to ask on the phone. */
export function PlaceCard({ option, planKey, timeZone, mayEdit, children }: Props) {
  const { t } = useLingui()
  const bed = useBedFact(timeZone)(option)
  const detox = useDetoxFact()(option)
  const cover = useCoverFact()(option)
  const open = openCallQuestions(option).length
  const params = { ...planKey, treatmentOptionId: option.id }
  const share = option.insurance?.estimate || option.criteria.cost?.note
  return (
    <article className="card" id={option.id}>
      <div className="row between">
        <h2>
          <Link to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId" params={params}>
            {option.name}
          </Link>
        </h2>
        {option.choice !== 'none' && (
          <span className={option.choice === 'chosen' ? 'tag go' : 'tag'}>
            {option.choice === 'chosen' && <Icon name="check" small />}
            {localize(CHOICE_LABELS[option.choice])}
          </span>
        )}
      </div>
      <dl className="summary">
        <Row name={t`Bed`}>
          <FactMark fact={bed} />
        </Row>
        <Row name={t`Medical detox`}>
          <FactMark fact={detox} />
        </Row>
        <Row name={t`Insurance`}>
          <FactMark fact={cover} />
        </Row>
        {share && <Row name={t`Your share`}>{share}</Row>}
        {option.criteria.distance?.note && <Row name={t`How far`}>{option.criteria.distance.note}</Row>}
        {open > 0 && (
          <Row name={t`Still to ask`}>{t({ message: plural(open, { one: '# question', other: '# questions' }) })}</Row>
        )}
      </dl>
      <div className="actions">
        {option.phone && (
          <a className={option.choice === 'chosen' ? 'btn' : 'btn quiet'} href={`tel:${option.phone}`}>
            <Icon name="phone" small />
            <span>
              <Trans>Call {option.phone}</Trans>
            </span>
          </a>
        )}
        {mayEdit && (
          <Link
            className="btn quiet"
            to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId/call"
            params={params}
            aria-label={t`What to ask ${option.name}`}
          >
            <Trans>What to ask</Trans>
          </Link>
        )}
      </div>
      {children}
    </article>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
