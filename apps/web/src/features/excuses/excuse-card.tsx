import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AnswerCard } from '../../plan/answer-card.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { PersonSelect } from '../../plan/person-select.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Fields = Pick<Excuse, 'said' | 'answer' | 'beforehand' | 'ownerId'>
const fieldsOf = ({ said, answer, beforehand, ownerId }: Excuse): Fields => ({ said, answer, beforehand, ownerId })
type Props = {
  excuse: Excuse
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
}

/** Something that may be said, the calm answer, and who gives it. */
export function ExcuseCard({ excuse, planKey, people }: Props) {
  const { t } = useLingui()
  const params = { excuseId: excuse.id }
  const form = useAutosavedItem({
    route: excuseRoutes.update,
    planKey,
    params,
    name: excuse.id,
    item: excuse,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(excuseRoutes.remove, planKey, () => ({ params }))
  const { value, change } = form
  const disabled = !excuse.can.edit.allowed
  const owner = people.find(({ id }) => id === value.ownerId)?.name
  return (
    <AnswerCard
      id={excuse.id}
      title={value.said}
      owner={owner}
      nobody={<Trans>Nobody says it yet</Trans>}
      form={form}
      can={excuse.can.edit}
      remove={remove}
      loss={<Trans>Your words for it go. This cannot be undone.</Trans>}
    >
      <TextField
        label={t`What may be said`}
        value={value.said}
        disabled={disabled}
        onChange={(said) => change({ said })}
        problem={fieldProblem(refusalOf(form), 'said')}
      />
      <TextArea
        fieldName="answer"
        label={t`The answer`}
        hint={t`One or two calm sentences, said once.`}
        value={value.answer}
        disabled={disabled}
        onChange={(answer) => change({ answer })}
      />
      <ForceNotice words={value.answer} />
      <TextField
        fieldName="beforehand"
        label={t`What to arrange beforehand`}
        value={value.beforehand}
        disabled={disabled}
        onChange={(beforehand) => change({ beforehand })}
      />
      <ForceNotice words={value.beforehand} />
      <PersonSelect
        label={t`Who says it?`}
        value={value.ownerId}
        disabled={disabled}
        people={people}
        onChange={(id) => change({ ownerId: id })}
      />
    </AnswerCard>
  )
}
