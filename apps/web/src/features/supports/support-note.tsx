import { type Support, supportRoutes } from '@holdfast/contracts/supports'
import { SUPPORT_FUTURE_LABELS, SUPPORT_FUTURES, SUPPORT_TOPIC_LIST } from '@holdfast/domain/supports/topics'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say } from '../../i18n/words.ts'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { support: Support; planKey: PlanKey; name: string | null }

/** One thing that somebody gives now, and what becomes of it. */
export function SupportNote({ support, planKey, name }: Props) {
  const { t } = useLingui()
  const given = { params: { ...planKey, supportId: support.id }, ifMatch: support.version }
  const decide = usePlanMutation(supportRoutes.update, planKey, (becomes: Support['becomes']) => ({
    ...given,
    body: { becomes },
  }))
  const remove = usePlanMutation(supportRoutes.remove, planKey, () => given)
  const what = say(SUPPORT_TOPIC_LIST[support.topic].label)
  return (
    <Card>
      <RadioGroup
        legend={name ? t`${name}: ${what}` : what}
        hint={support.note || undefined}
        // what was tapped shows at once; the server's word follows
        value={decide.isPending ? decide.variables : support.becomes}
        onChange={(becomes) => decide.mutate(becomes)}
        choices={SUPPORT_FUTURES.map((one) => ({ value: one, label: say(SUPPORT_FUTURE_LABELS[one]) }))}
      />
      <ProblemNotice error={decide.error ?? remove.error} />
      <RemoveButton
        label={<Trans>Take this note out</Trans>}
        title={<Trans>Take it out?</Trans>}
        confirm={t`Take out`}
        cancel={t`Keep`}
        busy={remove.isPending}
        onRemove={() => remove.mutate()}
      >
        <Trans>The note goes. Consequences stay as they are.</Trans>
      </RemoveButton>
    </Card>
  )
}
