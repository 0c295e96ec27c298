import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import type { OfflineDay } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { WhoSees } from '../../ui/who-sees.tsx'
import { LookDecision } from './look-decision.tsx'
import { LookSigns, ticked } from './look-signs.tsx'
import { LookTitle } from './look-title.tsx'
import { waitedMinutes } from './look.ts'
import { LOOK_PAGES, type LookPage, NOTHING_SEEN, observedOf, pageAfter, type Seen } from './seen.ts'
import { mayWait, suggestionFor } from './suggestion.ts'
import { useRecordLook } from './use-record-look.ts'
import { WaitButton } from './wait-button.tsx'

type Props = { planKey: PlanKey; day: OfflineDay; onRecorded: () => void }

const NAMES = LOOK_PAGES.map((_, at) => String(at + 1))
const nameOf = (page: LookPage): string => NAMES[LOOK_PAGES.indexOf(page)] ?? '1'

/** One look, one question a page: danger first, then what can be seen and heard, then two questions, then what follows from it. */
export function LookQuestions({ planKey, day, onRecorded }: Props) {
  const [seen, setSeen] = useState(NOTHING_SEEN)
  // a page that was opened by its address alone has nothing before it: a look begins with the danger
  const [reached, setReached] = useState(0)
  const step = useQuestionStep(NAMES)
  const at = Math.min(step.at, reached)
  const page = LOOK_PAGES[at] ?? 'danger'
  const change = (patch: Partial<Seen>) => setSeen((before) => ({ ...before, ...patch }))
  const go = (to: LookPage) => {
    setReached((before) => Math.max(before, LOOK_PAGES.indexOf(to)))
    step.go(nameOf(to))
  }
  // the page before may not be the one above: a danger goes to the decision at once
  const back = () => window.history.back()
  if (page === 'decide')
    return (
      <LookDecision
        planKey={planKey}
        day={day}
        seen={seen}
        of={LOOK_PAGES.length}
        onBack={back}
        onRecorded={onRecorded}
      />
    )
  return (
    <Question
      key={page}
      page={page}
      at={at}
      seen={seen}
      planKey={planKey}
      day={day}
      onRecorded={onRecorded}
      onDecide={() => go('decide')}
      onChange={change}
      onNext={() => go(pageAfter(page, seen))}
      onBack={at > 0 ? back : undefined}
    />
  )
}

type QuestionProps = Props & {
  page: Exclude<LookPage, 'decide'>
  at: number
  seen: Seen
  onChange: (patch: Partial<Seen>) => void
  onNext: () => void
  onDecide: () => void
  onBack: (() => void) | undefined
}

function Question({ page, at, seen, planKey, day, onChange, onNext, onDecide, onBack, onRecorded }: QuestionProps) {
  const { t } = useLingui()
  const { plan, now } = day
  const { send, isBusy, error, recording } = useRecordLook(planKey, day, onRecorded)
  const waitInstead = () => {
    // signs that ask for more than a wait are decided on first
    if (!mayWait(suggestionFor(seen, plan, now).result)) return onDecide()
    send({
      ...observedOf(seen),
      waitedMinutes: waitedMinutes(plan, now),
      result: 'wait',
      lastUse: '',
      note: '',
      overrideReason: '',
    })
  }
  const of = LOOK_PAGES.length
  const field = page === 'clear' ? 'answersCoherent' : page === 'willing' ? 'consentsToTalk' : null
  const form = useNeeded({ answer: field !== null && seen[field] === null && t`Choose yes or no.` })
  return (
    <AskingPage
      at={at}
      of={of}
      {...(onBack && { onBack })}
      title={<LookTitle page={page} />}
      onSubmit={() => form.whenComplete(onNext)}
      dock={
        <>
          <Button type="submit">
            {field === null && ticked(page, seen) === 0 ? <Trans>None of these</Trans> : <Trans>Continue</Trans>}
          </Button>
          <WaitButton busy={isBusy} onWait={waitInstead} />
        </>
      }
    >
      {field === null ? (
        <LookSigns page={page} seen={seen} substances={plan.substances as Substance[]} onChange={onChange} />
      ) : (
        <RadioGroup
          legend={t`Your answer`}
          value={seen[field]}
          onChange={(answer) => onChange({ [field]: answer })}
          problem={form.missing('answer')}
          choices={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
          ]}
        />
      )}
      {at === 0 && (
        <WhoSees>
          <Trans>A second adult looks too, on their own phone. You do not see each other’s answers first.</Trans>
        </WhoSees>
      )}
      <ProblemNotice error={error} />
      <NotRecorded recording={recording} />
    </AskingPage>
  )
}
