import { planRoutes } from '@holdfast/contracts/plans'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Fields = { level: number; announced: boolean; goal: string }
const fieldsOf = ({ level, announced, goal }: Fields): Fields => ({ level, announced, goal })
const LEVELS = ['1', '2', '3'] as const

/** What is said about the way besides its name: each a question of its own. */
export const WAY_BASICS = ['announced', 'level', 'goal'] as const

/** One of these questions; it saves itself. */
export function WayBasics({
  ask,
  plan,
  planKey,
  onDone,
}: {
  ask: (typeof WAY_BASICS)[number]
  plan: Workspace
  planKey: PlanKey
  onDone: () => void
}) {
  const { t } = useLingui()
  const form = useAutosavedItem({
    route: planRoutes.update,
    planKey,
    name: `plan.${plan.id}`,
    item: plan,
    fields: fieldsOf,
  })
  const goOn = () => void form.flush().then(onDone)
  return (
    <>
      <PageHeading>
        {ask === 'announced' && <Trans>Does {plan.caseAlias} know beforehand?</Trans>}
        {ask === 'level' && <Trans>How far has the group come?</Trans>}
        {ask === 'goal' && <Trans>What do you hope for?</Trans>}
      </PageHeading>
      {ask === 'announced' && (
        <RadioGroup
          fieldName="announced"
          legend={t`Does your loved one know about the meeting beforehand?`}
          value={form.value.announced ? 'yes' : 'no'}
          onChange={(answer) => form.change({ announced: answer === 'yes' })}
          onPick={goOn}
          choices={[
            { value: 'yes', label: t`Yes, we invite them openly` },
            { value: 'no', label: t`No`, hint: t`A surprise can feel like an ambush.` },
          ]}
        />
      )}
      {ask === 'level' && (
        <RadioGroup
          fieldName="level"
          legend={t`The level you are at`}
          hint={t`Stop at the first level that works. Letters and limits belong to the third.`}
          value={String(form.value.level) as (typeof LEVELS)[number]}
          onChange={(level) => form.change({ level: Number(level) })}
          onPick={goOn}
          choices={LEVELS.map((level) => ({ value: level, label: t`Level ${level}` }))}
        />
      )}
      {ask === 'goal' && (
        <TextArea
          label={t`Your hope, in one sentence`}
          hint={t`For example: sees that this is an illness, and says yes to the place that is held.`}
          value={form.value.goal}
          onChange={(goal) => form.change({ goal })}
        />
      )}
      <AutosaveStatus form={form} can={plan.can.edit} />
      <div>
        <Button onClick={goOn}>
          <Trans>Continue</Trans>
        </Button>
      </div>
    </>
  )
}
