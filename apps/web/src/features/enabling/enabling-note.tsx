import { type EnablingSupport, enablingRoutes } from '@holdfast/contracts/enabling'
import {
  ENABLING_FUTURE_LABELS,
  ENABLING_FUTURES,
  ENABLING_TOPIC_LIST,
} from '@holdfast/domain/enabling/enabling-topics'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { support: EnablingSupport; planKey: PlanKey; name: string | null; onDone: () => void }

/** One thing that somebody gives now, and what becomes of it; what is tapped is saved at once. */
export function EnablingNote({ support, planKey, name, onDone }: Props): ReactElement {
  const { t } = useLingui()
  const given = { params: { ...planKey, enablingSupportId: support.id }, ifMatch: support.version }
  const decide = usePlanMutation(enablingRoutes.update, planKey, (becomes: EnablingSupport['becomes']) => ({
    ...given,
    body: { becomes },
  }))
  const remove = usePlanMutation(enablingRoutes.remove, planKey, () => given, onDone)
  const what = localize(ENABLING_TOPIC_LIST[support.topic].label)
  return (
    <AskingPage
      at={1}
      of={2}
      title={<Trans>What becomes of it?</Trans>}
      onSubmit={onDone}
      dock={
        <Button type="submit">
          <Trans>Done</Trans>
        </Button>
      }
    >
      <RadioGroup
        legend={name ? t`${name}: ${what}` : what}
        hint={support.note || undefined}
        // what was tapped shows at once; the server's word follows
        value={decide.isPending ? decide.variables : support.becomes}
        onChange={(becomes) => decide.mutate(becomes)}
        choices={ENABLING_FUTURES.map((one) => ({ value: one, label: localize(ENABLING_FUTURE_LABELS[one]) }))}
      />
      <ProblemNotice error={decide.error ?? remove.error} />
      <TakeOutButton label={<Trans>Take this note out</Trans>} remove={remove}>
        <Trans>The note goes. Limits stay as they are.</Trans>
      </TakeOutButton>
    </AskingPage>
  )
}
