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
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import { WrongClock } from '../../offline/wrong-clock.tsx'
import { ClearDay } from './clear-day.tsx'
import { SecondAdult } from './second-adult.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Every check of the day, newest first; none is ever changed. */
export function CheckList({ day, planKey, isOver = false }: { day: OfflineDay; planKey: PlanKey; isOver?: boolean }) {
  const { sobrietyChecks: checks } = day.plan
  const ended = checks.find(({ endsTheDay }) => endsTheDay)
  return checks.map((check, position) => (
    <Check
      key={check.id}
      check={check}
      isNewest={(ended ? check === ended : position === 0) && !isOver}
      isOver={isOver}
      planKey={planKey}
      day={day}
    />
  ))
}

function Check({
  check,
  isNewest,
  isOver,
  planKey,
  day,
}: {
  check: SobrietyCheck
  isNewest: boolean
  isOver: boolean
  planKey: PlanKey
  day: OfflineDay
}) {
  const { timeZone } = day.plan.logistics
  const isOnlyHere = day.waiting.some(({ id }) => id === check.id)
  const confirm = usePlanMutation(sobrietyRoutes.confirm, planKey, () => ({ params: { sobrietyCheckId: check.id } }))
  const recording = useDayRecording(day)
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
      <RecordedOffline check={check} isOnlyHere={isOnlyHere} timeZone={timeZone} />
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
      {check.endsTheDay && !isOver && <ClearDay check={check} planKey={planKey} day={day} />}
      {!isOver && !check.confirmedBy && !check.clearedBy && isOwn(check) && (day.isOffline || isOnlyHere) && (
        <SecondAdult check={check} day={day} />
      )}
      {!check.confirmedBy && !check.clearedBy && !isOnlyHere && !(day.isOffline && isOwn(check)) && (
        <Button
          busy={confirm.isPending || recording.isRecording}
          onClick={() =>
            day.isOffline
              ? recording.record({ kind: 'day_confirmation', sobrietyCheckId: check.id, result: check.result })
              : confirm.mutate()
          }
          whyNot={
            !check.can.confirm.allowed && (check.can.confirm.reason ?? <Trans>A second adult confirms it.</Trans>)
          }
        >
          <Trans>I saw the same: confirm</Trans>
        </Button>
      )}
      <NotRecorded recording={recording} />
      <ProveYourself error={confirm.error} onProved={() => confirm.mutate()} />
    </Card>
  )
}

// whoever did the check is not its second adult
const isOwn = ({ can }: SobrietyCheck): boolean => can.confirm.why === 'two_adults'

/** What came, or will come, from a phone without a network: how its clock stood, and who is said to be the second adult. */
function RecordedOffline({
  check,
  isOnlyHere,
  timeZone,
}: {
  check: SobrietyCheck
  isOnlyHere: boolean
  timeZone: string
}) {
  const { namedSecond } = check
  return (
    <>
      {isOnlyHere ? (
        <p className="muted">
          <Trans>On this phone only, until there is a network.</Trans>
        </p>
      ) : (
        check.recordedOffline && (
          <p className="muted">
            <Trans>Recorded without a network.</Trans>
            <WrongClock phoneAt={check.phoneAt} timeZone={timeZone} />
          </p>
        )
      )}
      {namedSecond && (
        <p>
          <SecondNamed check={check} name={namedSecond} isOnlyHere={isOnlyHere} />
        </p>
      )}
    </>
  )
}

/** What counts of a second adult who was named without a network; "here" is said on the phone where they signed alone. */
function SecondNamed({ check, name, isOnlyHere }: { check: SobrietyCheck; name: string; isOnlyHere: boolean }) {
  if (!check.secondSignedHere)
    return <Trans>{name} records it on their own phone. At the server it counts once that has come in.</Trans>
  if (isOnlyHere || isOwn(check))
    return (
      <Trans>
        {name} signed here without a network. At the server it counts once {name} confirms it, signed in as themselves.
      </Trans>
    )
  return (
    <Trans>
      {name} signed on the phone of {check.observedBy}, without a network. It counts once {name} confirms it, signed in
      as themselves.
    </Trans>
  )
}
