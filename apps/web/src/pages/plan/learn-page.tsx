import type { Learning } from '@holdfast/contracts/learning'
import type { LearningModule } from '@holdfast/domain/learning/modules'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { QueryPart } from '../../api/query-boundary.tsx'
import type { StepSearch } from '../../app/step-search.ts'
import { learningQuery } from '../../features/learning/learning.queries.ts'
import { moduleOf } from '../../features/learning/module-of.ts'
import { ModuleRows, type ModuleStanding } from '../../features/learning/module-rows.tsx'
import { OwnModule } from '../../features/learning/own-module.tsx'
import { formatDate } from '../../i18n/localize.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

function standingOf({ modules }: Learning, module: LearningModule): ModuleStanding {
  const { isRequired, completedAt, completedEdition } = modules.find((one) => one.module === module) ?? {}
  if (completedAt)
    return { state: 'ready', about: <Trans>Gone through on {formatDate(completedAt.slice(0, 10))}</Trans> }
  if (completedEdition != null) return { state: 'none', about: <Trans>Has changed since you read it</Trans> }
  return isRequired
    ? { state: 'none', about: <Trans>Needed before the day, about five minutes</Trans> }
    : { state: undefined, about: <Trans>If you like, about five minutes</Trans> }
}

/** What people learn before the day: every module, and one of them with its question. */
export default function LearnPage() {
  const { plan, key } = usePlan()
  const { step }: StepSearch = useSearch({ strict: false })
  const caseKey = { organizationId: key.organizationId, caseId: plan.caseId }
  const learning = useQuery(learningQuery(caseKey))
  const module = moduleOf(step)
  return (
    <QueryPart key={module ?? ''} query={learning}>
      {(known) => {
        const one = known.modules.find((each) => each.module === module)
        if (one)
          return (
            <OwnModule caseKey={caseKey} learning={known} known={one} onCompleted={() => refreshPlan(key.planId)} />
          )
        return (
          <>
            <PageHeading lead={<Trans>Short lessons: a few cards and one question each.</Trans>}>
              <Trans>Learn</Trans>
            </PageHeading>
            <ModuleRows standingOf={(each) => standingOf(known, each)} />
          </>
        )
      }}
    </QueryPart>
  )
}
