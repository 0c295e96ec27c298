import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import { STOP_RULE_LABELS, STOP_RULES } from '@holdfast/domain/contingencies/contingency'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize } from '../../i18n/localize.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerCard } from '../../plan/answer-card.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { PersonSelect } from '../../plan/person-select.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Fields = Omit<Contingency, 'id' | 'code' | 'version'>
const fieldsOf = ({ id: _, code: __, version: ___, ...fields }: Contingency): Fields => fields

type Props = {
  contingency: Contingency
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly { id: string; name: string }[]
}

/** A scenario of the plan: the sign for it, sayable words, who acts, and what becomes of the meeting. */
export function ContingencyCard({ contingency, planKey, can, people }: Props) {
  const { t } = useLingui()
  const params = { contingencyId: contingency.id }
  const form = useAutosavedItem({
    route: contingencyRoutes.update,
    planKey,
    params,
    name: contingency.id,
    item: contingency,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(contingencyRoutes.remove, planKey, () => ({ params }))
  const { value, change } = form
  const disabled = !can.allowed
  const owner = people.find(({ id }) => id === value.ownerId)?.name
  return (
    <AnswerCard
      id={contingency.id}
      title={value.trigger}
      owner={owner}
      nobody={<Trans>Nobody acts yet</Trans>}
      form={form}
      can={can}
      remove={remove}
      loss={<Trans>Your words for it go. This cannot be undone, but you can take it into the plan again.</Trans>}
    >
      <TextField
        label={t`When this happens`}
        value={value.trigger}
        disabled={disabled}
        onChange={(trigger) => change({ trigger })}
        problem={fieldProblem(refusalOf(form), 'trigger')}
      />
      <TextArea
        fieldName="text"
        label={t`We say`}
        value={value.text}
        disabled={disabled}
        onChange={(text) => change({ text })}
      />
      <ForceNotice words={value.text} />
      <PersonSelect
        label={t`Who acts?`}
        value={value.ownerId}
        disabled={disabled}
        people={people}
        onChange={(id) => change({ ownerId: id })}
      />
      <Select
        label={t`What happens to the meeting?`}
        value={value.stopRule}
        disabled={disabled}
        onChange={(stopRule) => change({ stopRule })}
        options={STOP_RULES.map((one) => ({ value: one, label: localize(STOP_RULE_LABELS[one]) }))}
      />
      <TextArea
        fieldName="afterwards"
        label={t`Afterward`}
        value={value.afterwards}
        disabled={disabled}
        onChange={(afterwards) => change({ afterwards })}
      />
      <ForceNotice words={value.afterwards} />
      <Checkbox
        label={t`We have rehearsed it`}
        checked={value.rehearsed}
        disabled={disabled}
        onChange={(rehearsed) => change({ rehearsed })}
      />
    </AnswerCard>
  )
}
