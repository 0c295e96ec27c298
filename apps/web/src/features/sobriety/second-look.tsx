import { type SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { SecondLook as Look } from '@holdfast/domain/sobriety/second-look'
import { Trans, useLingui } from '@lingui/react/macro'
import { formatHour } from '../../i18n/localize.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { PageHeading } from '../../ui/page.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { CallEmergency } from '../crisis-contacts/call-row.tsx'
import { LookNotes } from './look-notes.tsx'

type Props = { check: SobrietyCheck; day: OfflineDay; planKey: PlanKey }

/** The second adult looks, too, and says in one tap what they see; what the first saw opens with it. */
export function SecondLook({ check, day, planKey }: Props) {
  const { t } = useLingui()
  const { timeZone } = day.plan.logistics
  const at = formatHour(check.checkedAt, timeZone)
  const confirm = usePlanMutation(sobrietyRoutes.confirm, planKey, (look: Look) => ({
    params: { sobrietyCheckId: check.id },
    body: { look },
  }))
  const recording = useDayRecording(day)
  const say = (look: Look) => {
    if (confirm.isPending || recording.isRecording) return
    if (!day.isOffline) confirm.mutate(look)
    else
      recording.record({
        kind: 'day_confirmation',
        sobrietyCheckId: check.id,
        result: look === 'clear' ? 'proceed' : 'wait',
      })
  }
  const answers: readonly [Look, string, string][] = [
    ['clear', t`Clear`, t`Able to listen and to decide`],
    ['not_quite', t`Not quite`, t`Slow, unsteady, or I smell something`],
    ['cannot_tell', t`I cannot tell`, t`Counts as “wait”`],
  ]
  return (
    <>
      <PageHeading
        eyebrow={
          <Trans>
            {check.observedBy} looked at {at}
          </Trans>
        }
        lead={<Trans>Look for a minute: how they walk, speak and follow. Trust what you see.</Trans>}
      >
        <Trans>How are they right now?</Trans>
      </PageHeading>
      <LookNotes check={check} day={day} />
      <div className="answers one">
        {answers.map(([look, name, hint]) => (
          <button key={look} type="button" className="answer" onClick={() => say(look)}>
            {name}
            <span>{hint}</span>
          </button>
        ))}
      </div>
      <NotRecorded recording={recording} />
      <ProveYourself error={confirm.error} onProved={() => confirm.variables && confirm.mutate(confirm.variables)} />
      <WhoSees>
        <Trans>What {check.observedBy} saw opens when you have answered. Say it before you talk about it.</Trans>
      </WhoSees>
      <CallEmergency say={t`Will not wake, blue lips, a seizure: now.`} />
    </>
  )
}
