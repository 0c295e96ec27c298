import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { judgeResult, SOBRIETY_RESULTS, type SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { CallEmergency } from '../crisis-contacts/call-row.tsx'
import { ResultTitle } from './result-title.tsx'
import { isDanger, waitedMinutes } from './look.ts'
import { observedOf, type Seen } from './seen.ts'
import { mayWait, suggestionFor } from './suggestion.ts'
import { useRecordLook } from './use-record-look.ts'
import { WaitButton } from './wait-button.tsx'

type Props = { planKey: PlanKey; day: OfflineDay; seen: Seen; of: number; onBack: () => void; onRecorded: () => void }

/** What the rule makes of a look, and what the observer decides. Then the second adult looks. */
export function LookDecision({ planKey, day, seen, of, onBack, onRecorded }: Props) {
  const { t } = useLingui()
  const { plan, now } = day
  const [chosen, setChosen] = useState<SobrietyResult | null>(null)
  const [lastUse, setLastUse, clearLastUse] = usePersistedState(`check.last-use.${planKey.planId}`, '')
  const [note, setNote, clearNote] = usePersistedState(`check.note.${planKey.planId}`, '')
  const [overrideReason, setReason, clearReason] = usePersistedState(`check.reason.${planKey.planId}`, '')
  const observed = { ...observedOf(seen), waitedMinutes: waitedMinutes(plan, now) }
  const suggestion = suggestionFor(seen, plan, now)
  const result = chosen ?? suggestion.result
  const { isMilder, refusal } = judgeResult({ result, overrideReason }, suggestion.result)
  const body = { ...observed, result, note, lastUse, overrideReason }
  const done = () => {
    clearLastUse()
    clearNote()
    clearReason()
    onRecorded()
  }
  const { send, isHere, isBusy, error, recording } = useRecordLook(planKey, day, done)
  const form = useNeeded({
    result: refusal === 'signs_stand' && t`Emergency and withdrawal signs are never set aside. Decide as they suggest.`,
    reason: refusal === 'reason_missing' && t`Say why you decide otherwise.`,
  })
  // where waiting is milder than what the rule says, the reason is asked for first
  const waitInstead = () => {
    setChosen('wait')
    if (mayWait(suggestion.result)) send({ ...body, result: 'wait' })
  }
  return (
    <AskingPage
      at={of - 1}
      of={of}
      eyebrow={<Trans>What this suggests</Trans>}
      onBack={onBack}
      title={<ResultTitle result={suggestion.result} />}
      lead={localize(suggestion.reason)}
      onSubmit={() => form.whenComplete(() => send(body))}
      dock={
        <>
          <Button type="submit" busy={isBusy}>
            {isHere ? <Trans>Record this look on this phone</Trans> : <Trans>Record this look</Trans>}
          </Button>
          {result !== 'wait' && !isDanger(suggestion.result) && <WaitButton busy={isBusy} onWait={waitInstead} />}
        </>
      }
    >
      {suggestion.result === 'emergency' && <CallEmergency say={t`Now. This page can wait.`} />}
      <RadioGroup
        legend={t`What do you decide?`}
        value={result}
        onChange={setChosen}
        problem={fieldProblem(error, 'result') ?? form.missing('result')}
        choices={SOBRIETY_RESULTS.map((one) => ({ value: one, label: localize(SOBRIETY_RESULT_CATALOG[one].label) }))}
      />
      {isMilder && refusal !== 'signs_stand' && (
        <TextArea
          label={t`Why do you decide otherwise?`}
          hint={t`You will see it when you look back. Emergency and withdrawal signs are never set aside.`}
          value={overrideReason}
          onChange={setReason}
          problem={fieldProblem(error, 'overrideReason') ?? form.missing('reason')}
        />
      )}
      <TextArea
        label={t`Last use, if anyone knows (optional)`}
        hint={t`What it was and about when. A guess is fine if you say so.`}
        value={lastUse}
        maxLength={300}
        onChange={setLastUse}
        problem={fieldProblem(error, 'lastUse')}
      />
      <TextArea label={t`Anything to remember (optional)`} value={note} onChange={setNote} />
      <ProblemNotice error={error} />
      <NotRecorded recording={recording} />
    </AskingPage>
  )
}
