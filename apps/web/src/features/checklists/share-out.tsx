import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Button } from '../../ui/button.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const fieldsOf = (item: ChecklistItem) => pick(item, 'ownerId', 'note', 'label')

type Props = {
  item: ChecklistItem
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  /** Closes it. */
  onDone: (() => void) | undefined
}

/** Who is responsible for one item, with a note for them. */
export function ShareOut({ item, planKey, people, onDone }: Props) {
  const { t } = useLingui()
  const params = { checklistItemId: item.id }
  const form = useAutosavedItem({
    route: checklistRoutes.update,
    planKey,
    params,
    name: `checklist-item-${item.id}`,
    item: item,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(checklistRoutes.remove, planKey, () => ({ params }))
  const { value, change } = form
  return (
    <div className="stack">
      {item.code === null && (
        <TextField
          label={t`What has to be done`}
          value={value.label}
          onChange={(label) => change({ label })}
          problem={fieldProblem(refusalOf(form), 'label')}
        />
      )}
      <Select
        label={t`Who is responsible for “${item.label}”?`}
        value={value.ownerId ?? ''}
        onChange={(id) => change({ ownerId: id || null })}
        options={[{ value: '', label: t`Nobody yet` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextField label={t`Note`} value={value.note} onChange={(note) => change({ note })} />
      <AutosaveStatus form={form} can={item.can.edit} />
      <ProblemNotice error={remove.error} />
      <div className="row">
        <Button look="quiet" small onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
        <RemoveButton
          label={<Trans>Take it off the list</Trans>}
          title={<Trans>Take “{item.label}” off the list?</Trans>}
          confirm={t`Take off`}
          cancel={t`Keep`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <Trans>Its note goes. What comes from our list can be taken in again.</Trans>
        </RemoveButton>
      </div>
    </div>
  )
}
