import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  plan: Workspace
  planKey: PlanKey
  members: readonly { id: string; displayName: string }[]
}

/** What the sheet says of a question; nothing while nobody looked it up. */
type OnPaper = 'yes' | 'no' | 'not_asked' | null
const asBoolean = (answer: OnPaper): boolean | null => (answer === 'yes' ? true : answer === 'no' ? false : null)

const utc = (at: string | null): string | null => at && new Date(at).toISOString()

/** Tells of a meeting that was held with the print pack and no phone; outcome and events are typed in after that. */
export function RecordPastMeeting({ plan, planKey, members }: Props) {
  const { t } = useLingui()
  const { startsAt, timeZone } = plan.logistics
  const [checkedAt, setCheckedAt] = useState(startsAt)
  const [beganAt, setBeganAt] = useState(startsAt)
  const [endedAt, setEndedAt] = useState<string | null>(null)
  const [observer, setObserver] = useState('')
  const [second, setSecond] = useState('')
  const [coherent, setCoherent] = useState<OnPaper>(null)
  const [consents, setConsents] = useState<OnPaper>(null)
  const [seen, setSeen, clearSeen] = usePersistedState(`paper.seen.${planKey.planId}`, '')
  const tell = usePlanMutation(
    planStepRoutes.recordPastMeeting,
    planKey,
    () => ({
      body: {
        checkedAt: utc(checkedAt) ?? '',
        beganAt: utc(beganAt) ?? '',
        endedAt: utc(endedAt) ?? '',
        observerMemberId: observer,
        confirmedByMemberId: second,
        answersCoherent: asBoolean(coherent),
        consentsToTalk: asBoolean(consents),
        seen,
      },
    }),
    clearSeen,
  )
  const form = useNeeded({
    checkedAt: !checkedAt && t`Say when the check was.`,
    observer: !observer && t`Choose who did the check.`,
    second: !second && t`Choose who saw the same.`,
    coherent: !coherent && t`Choose one of the three.`,
    consents: !consents && t`Choose one of the three.`,
    beganAt: !beganAt && t`Say when it began.`,
    endedAt: !endedAt && t`Say when it ended.`,
  })
  const onPaper = [
    { value: 'yes' as const, label: t`Yes` },
    { value: 'no' as const, label: t`No` },
    { value: 'not_asked' as const, label: t`Not asked` },
  ]
  const people = [
    { value: '', label: t`Choose` },
    ...members.map(({ id, displayName }) => ({ value: id, label: displayName })),
  ]
  if (!plan.can.startRun.allowed) return null
  return (
    <Disclosure summary={<Trans>The meeting was held on paper, without a phone</Trans>}>
      <Form onSubmit={() => form.whenComplete(() => tell.mutate())}>
        <p>
          <Trans>Take the sheets of the day. After this you can type in how it ended, and each time.</Trans>
        </p>
        <MomentField
          label={t`Sobriety check at`}
          value={checkedAt}
          timeZone={timeZone}
          onChange={setCheckedAt}
          problem={form.missing('checkedAt')}
        />
        <Select
          label={t`Who did the check?`}
          value={observer}
          onChange={setObserver}
          options={people}
          problem={form.missing('observer') ?? fieldProblem(tell.error, 'observerMemberId')}
        />
        <Select
          label={t`Who saw the same?`}
          value={second}
          onChange={setSecond}
          options={people}
          problem={form.missing('second') ?? fieldProblem(tell.error, 'confirmedByMemberId')}
        />
        <RadioGroup
          inline
          legend={t`Did they answer clearly?`}
          value={coherent}
          onChange={setCoherent}
          problem={form.missing('coherent')}
          choices={onPaper}
        />
        <RadioGroup
          inline
          legend={t`Were they willing to sit down and listen?`}
          value={consents}
          onChange={setConsents}
          problem={form.missing('consents')}
          choices={onPaper}
        />
        <TextArea
          label={t`What did they see and hear? (optional)`}
          hint={t`Only what is on the sheet.`}
          value={seen}
          maxLength={1000}
          onChange={setSeen}
        />
        <MomentField
          label={t`It began at`}
          value={beganAt}
          timeZone={timeZone}
          onChange={setBeganAt}
          problem={form.missing('beganAt')}
        />
        <MomentField
          label={t`It ended at`}
          value={endedAt}
          timeZone={timeZone}
          onChange={setEndedAt}
          problem={form.missing('endedAt')}
        />
        <ProblemNotice error={tell.error} />
        <Button type="submit" busy={tell.isPending}>
          <Trans>Write it down</Trans>
        </Button>
      </Form>
    </Disclosure>
  )
}
