import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { CALL_QUESTION_CODES, openCallQuestions } from '@holdfast/domain/treatment-options/call-script'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { formatDate } from '../../i18n/localize.ts'
import { goToItem } from '../../plan/go-to-item.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { notesOf, saveCall } from './call-notes.ts'
import { CallQuestions } from './call-questions.tsx'

type Props = {
  option: TreatmentOption
  planKey: PlanKey
  caller: string
  startsAt: string | null
  timeZone: string
  isLocked: boolean
  onSaved: () => void
}

/** A call to a place: its number, what to say, and what they answer, filled in while calling. */
export function CallScript({ option, planKey, caller, startsAt, timeZone, isLocked, onSaved }: Props) {
  const [beginning] = useState(() => notesOf(option))
  const [notes, setNotes, clear] = usePersistedState(`call.${option.id}`, beginning)
  const [isRefused, setRefused] = useState(false)
  const questions = CALL_QUESTION_CODES.filter(
    (code) => !(code === 'detox' && isLocked) && !((code === 'cover' || code === 'share') && option.insurance === null),
  )
  const open = openCallQuestions(option).filter((code) => questions.includes(code))
  const asked = questions.length - open.length
  const save = useMutation({
    mutationFn: () => saveCall({ planKey, option, notes, caller, startsAt, timeZone, isLocked }),
    onSuccess: async () => {
      clear()
      await refreshPlan(planKey.planId)
      onSaved()
    },
  })
  const submit = () => {
    if (notes.bed !== 'yes' || notes.heldUntil !== null) return save.mutate()
    setRefused(true)
    goToItem('heldUntil')
  }
  return (
    <AskingPage
      at={0}
      of={1}
      eyebrow={
        <Trans>
          {asked} of {questions.length} asked
        </Trans>
      }
      title={<Trans>Call {option.name}</Trans>}
      onSubmit={submit}
      dock={
        <>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save the call</Trans>
          </Button>
          <Link className="btn plain" to="/o/$organizationId/p/$planId/treatment" params={planKey}>
            <Trans>Nobody answered</Trans>
          </Link>
        </>
      }
    >
      <NumberToCall option={option} planKey={planKey} />
      <section className="card tint">
        <p className="small strong">
          <Trans>You can say</Trans>
        </p>
        <p className="quote">
          {startsAt ? (
            <Trans>
              “I am calling about a bed for somebody in my family, for {formatDate(dayIn(new Date(startsAt), timeZone))}
              . I have a few short questions.”
            </Trans>
          ) : (
            <Trans>“I am calling about a bed for somebody in my family. I have a few short questions.”</Trans>
          )}
        </p>
      </section>
      <CallQuestions
        questions={questions}
        notes={notes}
        onChange={(patch) => setNotes((now) => ({ ...now, ...patch }))}
        timeZone={timeZone}
        isRefused={isRefused}
      />
      <ProblemNotice error={save.error} />
    </AskingPage>
  )
}

function NumberToCall({ option, planKey }: { option: TreatmentOption; planKey: PlanKey }) {
  if (option.phone)
    return (
      <a className="call" href={`tel:${option.phone}`}>
        <Icon name="phone" />
        <span>
          <b>{option.phone}</b>
          <span>{[option.admissionsContact, option.admissionHours].filter(Boolean).join(' · ')}</span>
        </span>
      </a>
    )
  return (
    <Link
      className="btn quiet"
      to="/o/$organizationId/p/$planId/treatment/$treatmentOptionId"
      params={{ ...planKey, treatmentOptionId: option.id }}
      search={{ at: 'reach' } as never}
    >
      <Trans>Write down their number</Trans>
    </Link>
  )
}
