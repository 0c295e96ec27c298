import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, Saved } from '../../autosave/saved.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Fields = Pick<Excuse, 'said' | 'answer' | 'beforehand' | 'ownerId'>
const versioned = ({ said, answer, beforehand, ownerId, version }: Excuse): { value: Fields; version: number } => ({
  value: { said, answer, beforehand, ownerId },
  version,
})
const refresh = () => queryClient.invalidateQueries({ queryKey: ['plans'] })

type Props = {
  excuse: Excuse
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  load: () => Promise<Excuse>
}

/** Something that may be said, the calm answer, and who gives it. */
export function ExcuseCard({ excuse, planKey, people, load }: Props) {
  const { t } = useLingui()
  const params = { ...planKey, excuseId: excuse.id }
  const form = useAutosave<Fields>({
    key: excuse.id,
    server: versioned(excuse),
    save: async (body, ifMatch) => {
      const saved = await request(excuseRoutes.update, { params, body, ifMatch })
      void refresh()
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const remove = useMutation({
    mutationFn: () => request(excuseRoutes.remove, { params, ifMatch: excuse.version }),
    onSuccess: refresh,
  })
  const { value, change } = form
  const disabled = !excuse.can.edit.allowed
  const owner = people.find(({ id }) => id === value.ownerId)?.name
  return (
    <div id={excuse.id}>
      <Disclosure
        summary={
          <>
            {value.said}{' '}
            <span className={`tag ${owner ? 'done' : 'missing'}`}>{owner ?? <Trans>Nobody says it yet</Trans>}</span>
          </>
        }
      >
        <TextField
          label={t`What may be said`}
          value={value.said}
          disabled={disabled}
          onChange={(said) => change({ said })}
          problem={fieldProblem(refusalOf(form), 'said')}
        />
        <TextArea
          label={t`The answer`}
          hint={t`One or two calm sentences, said once.`}
          value={value.answer}
          disabled={disabled}
          onChange={(answer) => change({ answer })}
        />
        <TextField
          label={t`What to arrange beforehand`}
          value={value.beforehand}
          disabled={disabled}
          onChange={(beforehand) => change({ beforehand })}
        />
        <Select
          label={t`Who says it?`}
          value={value.ownerId ?? ''}
          disabled={disabled}
          onChange={(id) => change({ ownerId: id || null })}
          options={[
            { value: '', label: t`Choose someone` },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Saved form={form} can={excuse.can.edit} />
        <ProblemNotice error={remove.error} />
        {!disabled && (
          <RemoveButton
            label={<Trans>Take this out of the plan</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            <Trans>Your words for it go. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </Disclosure>
    </div>
  )
}
