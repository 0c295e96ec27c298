import { planRoutes } from '@holdfast/contracts/plans'
import { type Approach, APPROACH_GUIDES, APPROACH_LABELS, APPROACHES } from '@holdfast/domain/approaches/approach'
import { Trans, useLingui } from '@lingui/react/macro'
import { request } from '../../app/api.ts'
import { ConflictChoice } from '../../app/conflict-choice.tsx'
import { SaveState } from '../../app/save-state.tsx'
import { useAutosave } from '../../app/use-autosave.ts'
import { say } from '../../app/words.ts'
import { refreshPlan, usePlan } from '../../features/plans/plans.queries.ts'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Fields = { approach: Approach; announced: boolean; goal: string }
const versioned = (plan: Fields & { version: number }) => ({
  value: { approach: plan.approach, announced: plan.announced, goal: plan.goal },
  version: plan.version,
})

export default function ApproachPage() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const form = useAutosave<Fields>({
    key: `plan.${plan.id}`,
    server: versioned(plan),
    save: async (patch, version) => {
      const saved = await request(planRoutes.update, { params: key, body: patch, ifMatch: version })
      void refreshPlan()
      return versioned(saved)
    },
    load: async () => versioned(plan),
  })
  const disabled = !plan.can.edit.allowed
  const guide = APPROACH_GUIDES[form.value.approach]
  return (
    <>
      <PageHeading lead={<Trans>There is more than one way to reach someone. None of them is the brave one.</Trans>}>
        <Trans>Approach</Trans>
      </PageHeading>
      <SectionFindings section="approach" />
      <RadioGroup
        legend={t`How do you want to reach your loved one?`}
        value={form.value.approach}
        disabled={disabled}
        onChange={(approach) => form.change({ approach })}
        choices={APPROACHES.map((approach) => ({
          value: approach,
          label: say(APPROACH_LABELS[approach]),
          hint: say(APPROACH_GUIDES[approach].what),
        }))}
      />
      <Notice tone="caution">
        <p>{say(guide.caution)}</p>
      </Notice>
      <RadioGroup
        fieldName="announced"
        legend={t`Does your loved one know about the meeting beforehand?`}
        value={form.value.announced ? 'yes' : 'no'}
        disabled={disabled}
        onChange={(answer) => form.change({ announced: answer === 'yes' })}
        choices={[
          { value: 'yes', label: t`Yes, we invite them openly` },
          { value: 'no', label: t`No`, hint: t`A surprise can feel like an ambush.` },
        ]}
      />
      <TextArea
        label={t`What do you hope for?`}
        hint={t`One sentence. For example: sees that this is an illness, and says yes to the place that is held.`}
        value={form.value.goal}
        disabled={disabled}
        onChange={(goal) => form.change({ goal })}
      />
      {disabled ? <p className="muted">{plan.can.edit.reason}</p> : <SaveState state={form.state} />}
      <ConflictChoice form={form} />
    </>
  )
}
