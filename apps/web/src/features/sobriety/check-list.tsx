import { type SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import {
  EMERGENCY_SIGN_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  WITHDRAWAL_FLAG_LABELS,
} from '@holdfast/domain/sobriety/sign-labels'
import { Trans } from '@lingui/react/macro'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { ClearDay } from './clear-day.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Every check of the day, newest first; none is ever changed. */
export function CheckList({
  checks,
  planKey,
  timeZone,
  isOver = false,
}: {
  checks: readonly SobrietyCheck[]
  planKey: PlanKey
  timeZone: string
  isOver?: boolean
}) {
  const ended = checks.find(({ endsTheDay }) => endsTheDay)
  return checks.map((check, position) => (
    <Check
      key={check.id}
      check={check}
      isNewest={(ended ? check === ended : position === 0) && !isOver}
      isOver={isOver}
      planKey={planKey}
      timeZone={timeZone}
    />
  ))
}

function Check({
  check,
  isNewest,
  isOver,
  planKey,
  timeZone,
}: {
  check: SobrietyCheck
  isNewest: boolean
  isOver: boolean
  planKey: PlanKey
  timeZone: string
}) {
  const confirm = usePlanMutation(sobrietyRoutes.confirm, planKey, () => ({ params: { sobrietyCheckId: check.id } }))
  const { label, steps } = SOBRIETY_RESULT_CATALOG[check.result]
  const seen = [
    ...check.emergencySigns.map((sign) => EMERGENCY_SIGN_LABELS[sign]),
    ...check.withdrawalFlags.map((flag) => WITHDRAWAL_FLAG_LABELS[flag]),
    ...check.impairmentSigns.map((sign) => IMPAIRMENT_SIGN_LABELS[sign]),
  ]
  return (
    <Card next={isNewest && !check.confirmedBy}>
      <h3>{localize(label)}</h3>
      <p className="muted">
        {formatMoment(check.checkedAt, timeZone)} · <Trans>seen by {check.observedBy}</Trans> ·{' '}
        {check.confirmedBy ? <Trans>confirmed by {check.confirmedBy}</Trans> : <Trans>not confirmed yet</Trans>}
      </p>
      {check.onOneDevice && (
        <p className="muted">
          <Trans>
            Both on one device ({check.observedOn}); {check.confirmedBy} proved who they are.
          </Trans>
        </p>
      )}
      {seen.length > 0 && <p>{seen.map(localize).join(', ')}</p>}
      {check.answersCoherent === null && (
        <p>
          <Trans>Nobody asked whether they answer clearly.</Trans>
        </p>
      )}
      {check.consentsToTalk === null && (
        <p>
          <Trans>Nobody asked whether they were willing to listen.</Trans>
        </p>
      )}
      {check.lastUse && (
        <p>
          <Trans>Last use: {check.lastUse}</Trans>
        </p>
      )}
      {check.note && <p>{check.note}</p>}
      {check.overrideReason && (
        <p>
          <Trans>Decided otherwise because: {check.overrideReason}</Trans>
        </p>
      )}
      {check.clearedBy && check.clearedAt && (
        <p>
          <Trans>
            What was done: {check.clearance} ({check.clearedBy}, {formatMoment(check.clearedAt, timeZone)})
          </Trans>
        </p>
      )}
      {isNewest && (
        <ul>
          {steps.map((step) => (
            <li key={step.en}>{localize(step)}</li>
          ))}
        </ul>
      )}
      {check.endsTheDay && !isOver && <ClearDay check={check} planKey={planKey} />}
      {!check.confirmedBy && !check.clearedBy && (
        <Button
          busy={confirm.isPending}
          onClick={() => confirm.mutate()}
          whyNot={
            !check.can.confirm.allowed && (check.can.confirm.reason ?? <Trans>A second adult confirms it.</Trans>)
          }
        >
          <Trans>I saw the same: confirm</Trans>
        </Button>
      )}
      <ProveYourself error={confirm.error} onProved={() => confirm.mutate()} />
    </Card>
  )
}
