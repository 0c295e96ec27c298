import { type Rehearsal, rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { whenHeld } from './rehearsal-rows.tsx'

const fieldsOf = (rehearsal: Rehearsal) => pick(rehearsal, 'minutes', 'attendeeIds', 'whatGotStuck')

type Props = {
  rehearsal: Rehearsal
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly { id: string; name: string }[]
  timeZone: string
  /** Where it got stuck. */
  children: ReactNode
}

/** One rehearsal: planned until its minutes are known; measured against the time that the meeting has. */
export function RehearsalCard({ rehearsal, planKey, can, people, timeZone, children }: Props) {
  const { t } = useLingui()
  const params = { rehearsalId: rehearsal.id }
  const form = useAutosavedItem({
    route: rehearsalRoutes.update,
    planKey,
    params,
    name: rehearsal.id,
    item: rehearsal,
    fields: fieldsOf,
  })
  const navigate = useNavigate()
  const remove = usePlanMutation(
    rehearsalRoutes.remove,
    planKey,
    () => ({ params }),
    () => navigate({ to: '.', search: {} }),
  )
  const { value, change } = form
  const disabled = !can.allowed
  const { budgetMinutes } = rehearsal
  return (
    <>
      <PageHeading>{whenHeld(rehearsal, timeZone)}</PageHeading>
      <p className={value.minutes === null ? 'tag' : value.minutes > budgetMinutes ? 'tag missing' : 'tag done'}>
        {value.minutes === null ? (
          <Trans>Planned</Trans>
        ) : (
          <Trans>
            {value.minutes} of {budgetMinutes} minutes
          </Trans>
        )}
      </p>
      <NumberField
        most={600}
        label={t`Minutes it took, once it is held`}
        value={value.minutes}
        disabled={disabled}
        onChange={(minutes) => change({ minutes })}
        problem={fieldProblem(refusalOf(form), 'minutes')}
      />
      <CheckboxGroup
        legend={t`Who was there?`}
        disabled={disabled}
        values={value.attendeeIds}
        onChange={(attendeeIds) => change({ attendeeIds })}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        label={t`How did it go?`}
        value={value.whatGotStuck}
        disabled={disabled}
        onChange={(whatGotStuck) => change({ whatGotStuck })}
      />
      <AutosaveStatus form={form} can={can} />
      {children}
      <ProblemNotice error={remove.error} />
      {can.allowed && (
        <RemoveButton
          label={<Trans>Take back</Trans>}
          title={<Trans>Take this rehearsal back?</Trans>}
          confirm={t`Take back`}
          cancel={t`Keep`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <Trans>Its notes go with it. This cannot be undone; you can record it again.</Trans>
        </RemoveButton>
      )}
    </>
  )
}
