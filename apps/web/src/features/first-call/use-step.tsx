import type { FirstCall } from '@holdfast/contracts/first-call'
import { SUBSTANCE_LABELS, USE_PATTERN_LABELS } from '@holdfast/domain/cases/case-labels'
import { type Substance, USE_PATTERNS } from '@holdfast/domain/cases/case-vocabulary'
import { ROUTES } from '@holdfast/domain/first-call/first-call'
import { ROUTE_LABELS } from '@holdfast/domain/first-call/first-call-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { StepProps } from './step-props.ts'

type Detail = FirstCall['useDetails'][number]
const blank = (substance: Substance): Detail => ({
  substance,
  frequency: 'not_sure',
  amount: '',
  route: 'not_sure',
  since: '',
  lastChange: '',
})

/** For each substance of the case: how often, how much, how, since when, and what changed last. */
export function UseStep({ value, change, disabled, substances }: StepProps & { substances: readonly Substance[] }) {
  const { t } = useLingui()
  if (substances.length === 0)
    return (
      <p className="muted">
        <Trans>Choose above what is used; then each has its own questions here.</Trans>
      </p>
    )
  const detailOf = (substance: Substance) =>
    value.useDetails.find((one) => one.substance === substance) ?? blank(substance)
  const write = (detail: Detail) =>
    change({ useDetails: [...value.useDetails.filter((one) => one.substance !== detail.substance), detail] })
  return (
    <>
      {substances.map((substance) => {
        const detail = detailOf(substance)
        return (
          <Card key={substance}>
            <h2>{localize(SUBSTANCE_LABELS[substance])}</h2>
            <Select
              label={t`How often?`}
              value={detail.frequency}
              disabled={disabled}
              onChange={(frequency) => write({ ...detail, frequency })}
              options={USE_PATTERNS.map((one) => ({ value: one, label: localize(USE_PATTERN_LABELS[one]) }))}
            />
            <TextField
              label={t`How much, in your own words?`}
              value={detail.amount}
              disabled={disabled}
              onChange={(amount) => write({ ...detail, amount })}
            />
            <Select
              label={t`How is it taken?`}
              value={detail.route}
              disabled={disabled}
              onChange={(route) => write({ ...detail, route })}
              options={ROUTES.map((one) => ({ value: one, label: localize(ROUTE_LABELS[one]) }))}
            />
            <TextField
              label={t`Since when?`}
              value={detail.since}
              disabled={disabled}
              onChange={(since) => write({ ...detail, since })}
            />
            <TextField
              label={t`What has changed lately?`}
              value={detail.lastChange}
              disabled={disabled}
              onChange={(lastChange) => write({ ...detail, lastChange })}
            />
          </Card>
        )
      })}
    </>
  )
}
