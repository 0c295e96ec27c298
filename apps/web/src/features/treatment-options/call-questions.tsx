import { COVER_ANSWER_LABELS, COVER_ANSWERS } from '@holdfast/domain/insurance/insurance'
import { ARRIVAL_RULE_LABELS, ARRIVAL_RULES } from '@holdfast/domain/treatment-options/admission'
import { CALL_QUESTIONS, type CallQuestion } from '@holdfast/domain/treatment-options/call-script'
import { ANSWERS, type Answer } from '@holdfast/domain/treatment-options/criteria'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { CallNotes } from './call-notes.ts'

type Props = {
  questions: readonly CallQuestion[]
  notes: CallNotes
  onChange: (patch: Partial<CallNotes>) => void
  timeZone: string
  /** Whether somebody wanted to save a bed without saying until when. */
  isRefused: boolean
}

/** The questions of the call in the words to say, each with its answer in place. */
export function CallQuestions({ questions, notes, onChange, timeZone, isRefused }: Props) {
  const { t } = useLingui()
  const words: Readonly<Record<Answer, string>> = { yes: t`Yes`, no: t`No`, not_asked: t`Ask again` }
  const answers = ANSWERS.map((value) => ({ value, label: words[value] }))
  const ask = (code: CallQuestion) => localize(CALL_QUESTIONS[code])
  const of: Readonly<Record<CallQuestion, ReactNode>> = {
    bed: (
      <>
        <RadioGroup
          inline
          legend={ask('bed')}
          value={notes.bed}
          choices={answers}
          onChange={(bed) => onChange({ bed })}
        />
        {notes.bed === 'yes' && (
          <MomentField
            fieldName="heldUntil"
            label={t`Held until`}
            value={notes.heldUntil}
            timeZone={timeZone}
            problem={isRefused && notes.heldUntil === null ? t`Ask until when they hold it.` : undefined}
            onChange={(heldUntil) => onChange({ heldUntil })}
          />
        )}
      </>
    ),
    detox: (
      <RadioGroup
        inline
        legend={ask('detox')}
        value={notes.detox}
        choices={answers}
        onChange={(detox) => onChange({ detox })}
      />
    ),
    arrival: (
      <RadioGroup
        legend={ask('arrival')}
        value={notes.arrivalRule}
        choices={ARRIVAL_RULES.map((value) => ({ value, label: localize(ARRIVAL_RULE_LABELS[value]) }))}
        onChange={(arrivalRule) => onChange({ arrivalRule })}
      />
    ),
    cover: (
      <RadioGroup
        inline
        legend={ask('cover')}
        value={notes.covered}
        choices={COVER_ANSWERS.map((value) => ({
          value,
          label: value === 'not_asked' ? t`Ask again` : localize(COVER_ANSWER_LABELS[value]),
        }))}
        onChange={(covered) => onChange({ covered })}
      />
    ),
    share: (
      <TextField
        label={ask('share')}
        value={notes.estimate}
        maxLength={300}
        onChange={(estimate) => onChange({ estimate })}
      />
    ),
    medicines: (
      <TextField
        label={ask('medicines')}
        value={notes.medicines}
        maxLength={600}
        onChange={(medicines) => onChange({ medicines })}
      />
    ),
    banned: (
      <TextField
        label={ask('banned')}
        value={notes.banned}
        maxLength={600}
        onChange={(banned) => onChange({ banned })}
      />
    ),
  }
  return (
    <ol className="group">
      {questions.map((code) => (
        <li key={code} className="asked">
          {of[code]}
        </li>
      ))}
      <li className="asked">
        <TextField
          label={t`Who did you talk with?`}
          value={notes.spokeWith}
          maxLength={120}
          onChange={(spokeWith) => onChange({ spokeWith })}
        />
      </li>
    </ol>
  )
}
