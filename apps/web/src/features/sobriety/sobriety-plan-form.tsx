import { type SobrietyPlan, sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from '@tanstack/react-router'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Fields = Omit<SobrietyPlan, 'version'>
const fieldsOf = ({ version: _, ...fields }: SobrietyPlan): Fields => fields

const WAIT_LIMITS = [60, 90, 120, 180, 240]
const RECHECKS = [30, 45, 60]
/** What is shown until they choose another, as soon as they say how they wait. */
const USUAL_LIMIT = 120

type Props = {
  sobrietyPlan: SobrietyPlan
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  adults: readonly { id: string; name: string }[]
  onDone: () => void
}

const PAGES = ['1', '2']

/** Who looks, then what you do if it is not the moment and how long you wait (S1.15); it saves itself. */
export function SobrietyPlanForm({ sobrietyPlan, planKey, can, adults, onDone }: Props) {
  const form = useAutosavedItem({
    route: sobrietyRoutes.updatePlan,
    planKey,
    name: `sobriety-${planKey.planId}`,
    item: sobrietyPlan,
    fields: fieldsOf,
  })
  const { hash } = useLocation()
  const step = useQuestionStep(PAGES)
  const at = hash === 'waitPlan' ? 1 : step.at
  return (
    <AskingPage
      at={at}
      of={PAGES.length}
      title={at === 0 ? <Trans>Who looks?</Trans> : <Trans>And if it is not the moment?</Trans>}
      onSubmit={() => (at === 0 ? step.go('2') : onDone())}
      dock={
        <>
          <Button type="submit">{at === 0 ? <Trans>Continue</Trans> : <Trans>Done</Trans>}</Button>
          <Button look="text" onClick={onDone}>
            <Trans>See the plan</Trans>
          </Button>
        </>
      }
    >
      {at === 0 ? <Observers form={form} adults={adults} planKey={planKey} /> : <Waiting form={form} />}
      <AutosaveStatus form={form} can={can} />
    </AskingPage>
  )
}

type FormProps = { form: Autosave<Fields> }

function Observers({ form, adults, planKey }: FormProps & Pick<Props, 'adults' | 'planKey'>) {
  const { t } = useLingui()
  return (
    <>
      {adults.length < 2 && (
        <Notice>
          <p>
            <Trans>
              Two adults who will be in the room are needed. Add them under{' '}
              <Link to="/o/$organizationId/p/$planId/people" params={planKey}>
                People
              </Link>{' '}
              first.
            </Trans>
          </p>
        </Notice>
      )}
      <CheckboxGroup
        fieldName="observerIds"
        legend={t`Which two adults look before the start?`}
        hint={t`Calm people who know what your loved one is like on a good day.`}
        values={form.value.observerIds}
        onChange={(observerIds) => form.change({ observerIds })}
        problem={fieldProblem(refusalOf(form), 'observerIds')}
        choices={adults.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}

function Waiting({ form }: FormProps) {
  const { t } = useLingui()
  const { value, change } = form
  const minutes = (choices: readonly number[]) => [
    { value: '', label: t`Choose` },
    ...choices.map((one) => ({ value: String(one), label: t`${one} minutes` })),
  ]
  return (
    <>
      <TextArea
        fieldName="waitPlan"
        label={t`What do we do if it is not the moment?`}
        hint={t`Where everyone waits, who stays with your loved one, food, water, rest. Nobody drives.`}
        value={value.waitPlan}
        onChange={(waitPlan) => change({ waitPlan, waitLimitMinutes: value.waitLimitMinutes ?? USUAL_LIMIT })}
      />
      <ForceNotice words={value.waitPlan} />
      <Select
        label={t`How long do we wait at most?`}
        value={String(value.waitLimitMinutes ?? '')}
        onChange={(limit) => change({ waitLimitMinutes: limit === '' ? null : Number(limit) })}
        options={minutes(WAIT_LIMITS)}
      />
      <Select
        label={t`How often do we check again?`}
        value={String(value.recheckMinutes ?? '')}
        onChange={(pause) => change({ recheckMinutes: pause === '' ? null : Number(pause) })}
        options={minutes(RECHECKS)}
      />
      <TextArea
        fieldName="ifPostponed"
        label={t`What happens if we put it off?`}
        value={value.ifPostponed}
        onChange={(ifPostponed) => change({ ifPostponed })}
      />
      <ForceNotice words={value.ifPostponed} />
    </>
  )
}
