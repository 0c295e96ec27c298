import { planRoutes } from '@holdfast/contracts/plans'
import { APPROACH_GUIDES, APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { APPROACH_POLICY } from '@holdfast/domain/plan/approach-policy'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize } from '../../i18n/localize.ts'
import { ApproachChooser } from '../../features/approaches/approach-chooser.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { ApproachWorksheets } from '../../features/worksheets/approach-worksheets.tsx'

type Fields = { level: number; announced: boolean; goal: string }
const fieldsOf = ({ level, announced, goal }: Fields): Fields => ({ level, announced, goal })
const LEVELS = ['1', '2', '3'] as const

/** The approach of this plan: why it was chosen, what it asks, its worksheets; and the other approaches, ranked. */
export default function ApproachPage() {
  const { t } = useLingui()
  const { plan, key } = usePlan()
  const form = useAutosavedItem({
    route: planRoutes.update,
    planKey: key,
    name: `plan.${plan.id}`,
    item: plan,
    fields: fieldsOf,
  })
  const disabled = !plan.can.edit.allowed
  const leads = plan.me.role === 'lead' || plan.me.role === 'interventionist'
  const policy = APPROACH_POLICY[plan.approach]
  return (
    <>
      <PageHeading lead={<Trans>There is more than one way to reach someone. None of them is the brave one.</Trans>}>
        <Trans>Approach</Trans>
      </PageHeading>
      <SectionFindings section="approach" />
      <Card>
        <h2>{localize(APPROACH_LABELS[plan.approach])}</h2>
        <p>{localize(APPROACH_GUIDES[plan.approach].what)}</p>
        {plan.approach === 'arise' && (
          <RadioGroup
            fieldName="level"
            inline
            legend={t`How far has the network come?`}
            hint={t`Stop at the first level that works. Letters and limits belong to the third.`}
            value={String(form.value.level) as (typeof LEVELS)[number]}
            disabled={disabled}
            onChange={(level) => form.change({ level: Number(level) })}
            choices={LEVELS.map((level) => ({ value: level, label: t`Level ${level}` }))}
          />
        )}
        {policy.meeting && (
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
        )}
        <TextArea
          label={t`What do you hope for?`}
          hint={t`One sentence. For example: sees that this is an illness, and says yes to the place that is held.`}
          value={form.value.goal}
          disabled={disabled}
          onChange={(goal) => form.change({ goal })}
        />
        <AutosaveStatus form={form} can={plan.can.edit} />
      </Card>
      <ApproachWorksheets />
      {leads && (
        <>
          <ApproachChooser planKey={key} current={plan.approach} />
          <p>
            <Link
              to="/o/$organizationId/c/$caseId/first-call"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Answer more questions of the first call</Trans>
            </Link>
            {' · '}
            <Link
              to="/o/$organizationId/c/$caseId/before"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>Attempts made before</Trans>
            </Link>
            {' · '}
            <Link
              to="/o/$organizationId/c/$caseId/tasks"
              params={{ organizationId: key.organizationId, caseId: plan.caseId }}
            >
              <Trans>What is to be done, and by when</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  )
}
