import { type SobrietyCheck, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

/** After a check that ended the day: what was done is written down before two adults may check again. */
export function ClearDay({ check, planKey, day }: { check: SobrietyCheck; planKey: PlanKey; day: OfflineDay }) {
  const { t } = useLingui()
  const [clearance, setClearance, clearClearance] = usePersistedState(`clearance-${check.id}`, '')
  const clear = usePlanMutation(
    sobrietyRoutes.clear,
    planKey,
    () => ({ params: { sobrietyCheckId: check.id }, body: { clearance } }),
    () => clearClearance(),
  )
  const recording = useDayRecording(day, () => clearClearance())
  // what lies on this phone alone is cleared here too
  const isHere = day.isOffline || day.waiting.some(({ id }) => id === check.id)
  const submit = () =>
    isHere ? recording.record({ kind: 'day_clearance', sobrietyCheckId: check.id, clearance }) : clear.mutate()
  const form = useNeeded({ clearance: clearance.trim() === '' && t`Write down what was done.` })
  if (!check.can.clear.allowed)
    return (
      <p className="muted">
        <Trans>The day has ended. Those who observe write down what was done before anyone begins again.</Trans>
      </p>
    )
  return (
    <Disclosure summary={<Trans>It is over: write down what was done</Trans>}>
      <Form onSubmit={() => form.whenComplete(submit)}>
        <TextArea
          label={t`What was done, and who said that it is safe to go on?`}
          hint={t`Two adults check again afterward. Nothing begins by itself, and another day is always right.`}
          value={clearance}
          maxLength={1000}
          onChange={setClearance}
          problem={form.missing('clearance') ?? fieldProblem(clear.error, 'clearance')}
        />
        <ProblemNotice error={clear.error} />
        <NotRecorded recording={recording} />
        <Button type="submit" look="quiet" busy={clear.isPending || recording.isRecording}>
          <Trans>Write it down</Trans>
        </Button>
      </Form>
    </Disclosure>
  )
}
