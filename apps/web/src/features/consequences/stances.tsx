import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { STANCE_LABELS, STANCES, type Stance } from '@holdfast/domain/consequences/consequence'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { AgreementPicture } from './agreement-picture.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  consequence: Consequence
  planKey: PlanKey
}

/** Where everyone stands on the present words, with the time and the fingerprint of the words that each of them read; what others answered is shown when all have (F25). */
export function Stances({ consequence, planKey }: Props) {
  const { answered, asked, stances } = consequence
  return (
    <section className="stack">
      {!stances && (
        <>
          <h2>
            <Trans>
              Do we all support it? {answered} of {asked} have answered
            </Trans>
          </h2>
          <p className="muted">
            <Trans>You see what the others answered when everybody has, so that nobody is swayed.</Trans>
          </p>
        </>
      )}
      {consequence.agreement === 'stopped' && (
        <Notice tone="caution">
          <p>
            <Trans>
              Its speaker answered “no” to safe, legal or meant. Nobody can agree to it as it is. It changes first.
            </Trans>
          </p>
        </Notice>
      )}
      {consequence.can.giveStance.allowed && (
        <MyStance key={consequence.wordingVersion} consequence={consequence} planKey={planKey} />
      )}
      {stances && <AgreementPicture asked={asked} answered={answered} stances={stances} />}
    </section>
  )
}

/** The reader's own answer, read first; the question where it is open, or changed. */
function MyStance({ consequence, planKey }: Props) {
  const [isChanging, setChanging] = useState(false)
  const { myStance } = consequence
  if (!myStance || isChanging)
    return <AskStance consequence={consequence} planKey={planKey} onGiven={() => setChanging(false)} />
  return (
    <div className="row between">
      <p role="status">
        <Trans>Your answer:</Trans> <b>{localize(STANCE_LABELS[myStance].label)}</b>
      </p>
      <Button look="text" onClick={() => setChanging(true)}>
        <Trans>Change my answer</Trans>
      </Button>
    </div>
  )
}

function AskStance({ consequence, planKey, onGiven }: Props & { onGiven: () => void }) {
  const { t } = useLingui()
  const place = `${consequence.id}.${consequence.wordingVersion}`
  const [stance, setStance, clearStance] = usePersistedState<Stance | null>(`stance.${place}`, consequence.myStance)
  const [reason, setReason, clearReason] = usePersistedState(`stance.reason.${place}`, '')
  const give = usePlanMutation(
    consequenceRoutes.giveStance,
    planKey,
    (given: Stance) => ({
      params: { consequenceId: consequence.id },
      body: { stance: given, reason, wordingVersion: consequence.wordingVersion },
    }),
    () => {
      clearStance()
      clearReason()
      onGiven()
    },
  )
  const form = useNeeded({ stance: !stance && t`Choose an answer first.` })
  return (
    <Form onSubmit={() => form.whenComplete(() => stance && give.mutate(stance))}>
      <RadioGroup
        legend={t`What is your answer?`}
        value={stance}
        onChange={setStance}
        // whoever agrees has said all that is asked; the others say why
        onPick={(picked) => picked === 'consent' && give.mutate(picked)}
        problem={form.missing('stance')}
        choices={STANCES.map((one) => ({
          value: one,
          label: localize(STANCE_LABELS[one].label),
          hint: localize(STANCE_LABELS[one].hint),
        }))}
      />
      {(stance === 'objection' || stance === 'reservation') && (
        <TextArea label={t`Why?`} value={reason} onChange={setReason} problem={fieldProblem(give.error, 'reason')} />
      )}
      <ProblemNotice error={give.error} />
      <div>
        <Button type="submit" busy={give.isPending}>
          <Trans>Give my answer</Trans>
        </Button>
      </div>
    </Form>
  )
}
