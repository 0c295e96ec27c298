import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, Saved } from '../../autosave/saved.tsx'
import { fieldProblem } from '../../api/problem-message.ts'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Fields = Pick<ChecklistItem, 'ownerId' | 'note' | 'label'>
const versioned = ({ ownerId, note, label, version }: ChecklistItem) => ({ value: { ownerId, note, label }, version })
const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

type Props = {
  item: ChecklistItem
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  load: () => Promise<ChecklistItem>
}

/** Who sees to one item, with a note for them. */
export function ShareOut({ item, planKey, people, load }: Props) {
  const { t } = useLingui()
  const params = { ...planKey, checklistItemId: item.id }
  const form = useAutosave<Fields>({
    key: `checklist-item-${item.id}`,
    server: versioned(item),
    save: async (body, ifMatch) => {
      const saved = await request(checklistRoutes.update, { params, body, ifMatch })
      void refresh()
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const remove = useMutation({
    mutationFn: () => request(checklistRoutes.remove, { params, ifMatch: item.version }),
    onSuccess: refresh,
  })
  const { value, change } = form
  return (
    <li className="stack">
      {item.code === null ? (
        <TextField
          label={t`What is to be seen to`}
          value={value.label}
          onChange={(label) => change({ label })}
          problem={fieldProblem(refusalOf(form), 'label')}
        />
      ) : (
        <strong>{item.label}</strong>
      )}
      <Select
        label={t`Who sees to “${item.label}”?`}
        value={value.ownerId ?? ''}
        onChange={(id) => change({ ownerId: id || null })}
        options={[{ value: '', label: t`Nobody yet` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextField label={t`Note`} value={value.note} onChange={(note) => change({ note })} />
      <Saved form={form} can={item.can.edit} />
      <ProblemNotice error={remove.error} />
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
    </li>
  )
}
