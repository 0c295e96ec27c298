import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import {
  explainResult,
  judgeResult,
  SOBRIETY_RESULTS,
  type SobrietyResult,
} from '@holdfast/domain/sobriety/sobriety-check'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { isNetworkError } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { SeenForm, type Seen } from './seen-form.tsx'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const NOTHING_SEEN: Seen = {
  emergencySigns: [],
  withdrawalFlags: [],
  impairmentSigns: [],
  answersCoherent: null,
  consentsToTalk: null,
  waitedMinutes: 0,
}

type Props = {
  planKey: PlanKey
  day: OfflineDay
  substances: readonly Substance[]
  /** The hour on the clock of the meeting place, 0 to 23. */
  localHour: number
}

/** One look: what was seen, what the rule suggests, and what the observer decides. A second adult confirms it afterwards. */
export function CheckForm({ planKey, day, substances, localHour }: Props) {
  const { t } = useLingui()
  const [seen, setSeen] = useState(NOTHING_SEEN)
  const [chosen, setChosen] = useState<SobrietyResult | null>(null)
  const [note, setNote, clearNote] = usePersistedState(`check.note.${planKey.planId}`, '')
  const [lastUse, setLastUse, clearLastUse] = usePersistedState(`check.last-use.${planKey.planId}`, '')
  const [overrideReason, setOverrideReason, clearOverrideReason] = usePersistedState(
    `check.reason.${planKey.planId}`,
    '',
  )
  const answersCoherent = seen.answersCoherent === 'yes'
  const consentsToTalk = seen.consentsToTalk === 'yes'
  const isDanger = seen.emergencySigns.length + seen.withdrawalFlags.length > 0
  const isAnswered = isDanger || (seen.answersCoherent !== null && seen.consentsToTalk !== null)
  const observed = { ...seen, answersCoherent, consentsToTalk }
  const suggestion = explainResult({ ...observed, localHour, substances })
  const result = chosen ?? suggestion.result
  const { isMilder, refusal } = judgeResult({ result, overrideReason }, suggestion.result)
  const body = { ...observed, result, note, lastUse, overrideReason }
  const empty = () => {
    setSeen(NOTHING_SEEN)
    setChosen(null)
    clearNote()
    clearLastUse()
    clearOverrideReason()
  }
  const record = usePlanMutation(sobrietyRoutes.record, planKey, () => ({ body }), empty)
  const isHere = day.isOffline || (record.error !== null && isNetworkError(record.error))
  const recording = useDayRecording(day, empty)
  const submit = () => {
    if (!isHere) return record.mutate()
    record.reset()
    recording.record({ kind: 'day_check', ...body })
  }
  const whyNot = () => {
    if (!isAnswered) return <Trans>Answer the two questions first, or tick what you see.</Trans>
    // without a network only this form can refuse it
    if (!isHere || refusal === null) return undefined
    return refusal === 'signs_stand' ? (
      <Trans>Emergency and withdrawal signs are never set aside. Decide as they suggest.</Trans>
    ) : (
      <Trans>Say why you decide otherwise.</Trans>
    )
  }
  return (
    <Form onSubmit={submit}>
      <SeenForm seen={seen} substances={substances} onChange={(patch) => setSeen({ ...seen, ...patch })} />
      {isAnswered && (
        <>
          <Notice tone={suggestion.result === 'emergency' ? 'urgent' : 'info'} live>
            <h3>
              <Trans>What this suggests: {localize(SOBRIETY_RESULT_CATALOG[suggestion.result].label)}</Trans>
            </h3>
            <p>{localize(suggestion.reason)}</p>
          </Notice>
          <RadioGroup
            legend={t`What do you decide?`}
            value={result}
            onChange={setChosen}
            problem={fieldProblem(record.error, 'result')}
            choices={SOBRIETY_RESULTS.map((one) => ({
              value: one,
              label: localize(SOBRIETY_RESULT_CATALOG[one].label),
            }))}
          />
          {isMilder && (
            <TextArea
              label={t`Why do you decide otherwise?`}
              hint={t`You will see it when you look back. Emergency and withdrawal signs are never set aside.`}
              value={overrideReason}
              onChange={setOverrideReason}
              problem={fieldProblem(record.error, 'overrideReason')}
            />
          )}
          <TextArea
            label={t`Last use, if anyone knows (optional)`}
            hint={t`What it was and about when. A guess is fine if you say so.`}
            value={lastUse}
            maxLength={300}
            onChange={setLastUse}
            problem={fieldProblem(record.error, 'lastUse')}
          />
          <TextArea label={t`Anything to remember (optional)`} value={note} onChange={setNote} />
        </>
      )}
      <ProblemNotice error={record.error} />
      <NotRecorded recording={recording} />
      <Button type="submit" busy={record.isPending || recording.isRecording} whyNot={whyNot()}>
        {isHere ? <Trans>Record this check on this phone</Trans> : <Trans>Record this check</Trans>}
      </Button>
    </Form>
  )
}
