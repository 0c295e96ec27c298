import { type Rehearsal, rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Dock } from '../../ui/dock.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import type { PracticeLine } from './practice-lines.ts'

const REASONS = ['no_words', 'gave_in', 'upset', 'somebody_else'] as const
type Reason = (typeof REASONS)[number]

type Props = {
  line: PracticeLine
  planKey: PlanKey
  rehearsal: Rehearsal | null
  onAgain: () => void
  onNext: () => void
}

/** Where an answer got stuck, in one tap; kept with the rehearsal where there is one to keep it with. */
export function PracticeStuck({ line, planKey, rehearsal, onAgain, onNext }: Props) {
  const { t } = useLingui()
  const [reason, setReason] = useState<Reason | null>(null)
  const words: Record<Reason, string> = {
    no_words: t`I had no words`,
    gave_in: t`I wanted to give in`,
    upset: t`I got angry, or cried`,
    somebody_else: t`Somebody else answered for me`,
  }
  const keep = usePlanMutation(rehearsalRoutes.addNote, planKey, (what: string) => ({
    params: { rehearsalId: rehearsal?.id ?? '' },
    body: {
      what,
      contingencyId: line.kind === 'contingency' ? line.id : null,
      excuseId: line.kind === 'excuse' ? line.id : null,
    },
  }))
  const after = (then: () => void) => {
    if (rehearsal && reason) keep.mutate(words[reason], { onSuccess: then })
    else then()
  }
  return (
    <>
      <PageHeading lead={<Trans>That is what practice is for. One tap is enough.</Trans>}>
        <Trans>Where did you get stuck?</Trans>
      </PageHeading>
      <p className="quote soft">{line.when}</p>
      <RadioGroup
        legend={t`What happened`}
        value={reason}
        onChange={setReason}
        choices={REASONS.map((value) => ({ value, label: words[value] }))}
      />
      <section className="card">
        <h2>
          <Trans>Words for next time</Trans>
        </h2>
        <p className="quote">“{line.text}”</p>
        <WhoSees alone={rehearsal === null}>
          {rehearsal ? (
            <Trans>Everyone who takes part reads this note, without a name.</Trans>
          ) : (
            <Trans>This is for you. It is not kept.</Trans>
          )}
        </WhoSees>
      </section>
      <ProblemNotice error={keep.error} />
      <Dock label={t`Go on`}>
        <Button busy={keep.isPending} onClick={() => after(onAgain)}>
          <Trans>Try it again</Trans>
        </Button>
        <Button look="quiet" busy={keep.isPending} onClick={() => after(onNext)}>
          <Trans>Next answer</Trans>
        </Button>
      </Dock>
    </>
  )
}
