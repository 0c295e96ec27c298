import type { Case } from '@holdfast/contracts/cases'
import type { FirstCall } from '@holdfast/contracts/first-call'
import { FIRST_CALL_STEPS, type FirstCallStep } from '@holdfast/domain/first-call/first-call'
import { STEP_GUIDES } from '@holdfast/domain/first-call/first-call-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { queryClient } from '../api/client.ts'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { localize } from '../i18n/localize.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { Background } from '../features/first-call/background.tsx'
import { FirstCallForm } from '../features/first-call/first-call-form.tsx'
import { type CaseKey, firstCallQuery } from '../features/first-call/first-call.queries.ts'
import { SubstancesForm } from '../features/first-call/substances-form.tsx'
import { Icon } from '../ui/icon.tsx'
import { Card } from '../ui/card.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'

const ELSEWHERE: readonly FirstCallStep[] = ['history', 'safety']
const isStep = (hash: string): hash is FirstCallStep => (FIRST_CALL_STEPS as readonly string[]).includes(hash)

function Steps({
  caseKey,
  here,
  answered,
}: {
  caseKey: CaseKey
  here: FirstCallStep
  answered: readonly FirstCallStep[]
}) {
  return (
    <details className="disclosure">
      <summary>
        <span>
          <Trans>
            {answered.length} of {FIRST_CALL_STEPS.length} parts answered
          </Trans>
        </span>
        <Icon name="chevron-down" small />
      </summary>
      <ol className="tasks">
        {FIRST_CALL_STEPS.map((step) => (
          <li key={step}>
            <Link
              to="/o/$organizationId/c/$caseId/first-call"
              params={caseKey}
              hash={step}
              aria-current={step === here ? 'step' : undefined}
            >
              {localize(STEP_GUIDES[step].label)}
            </Link>
            {answered.includes(step) && (
              <span className="tag done">
                <Trans>Answered</Trans>
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Onward({ caseKey, step }: { caseKey: CaseKey; step: FirstCallStep }) {
  const at = FIRST_CALL_STEPS.indexOf(step)
  const [before, after] = [FIRST_CALL_STEPS[at - 1], FIRST_CALL_STEPS[at + 1]]
  return (
    <div className="row">
      {after ? (
        <Link className="btn" to="/o/$organizationId/c/$caseId/first-call" params={caseKey} hash={after}>
          <Trans>Continue</Trans>
        </Link>
      ) : (
        <Link className="btn" to="/o/$organizationId/c/$caseId" params={caseKey}>
          <Trans>Back to the case</Trans>
        </Link>
      )}
      {before && (
        <Link className="btn quiet" to="/o/$organizationId/c/$caseId/first-call" params={caseKey} hash={before}>
          <Trans>Back</Trans>
        </Link>
      )}
    </div>
  )
}

function Safety({ known }: { known: Case }) {
  return (
    <Card>
      <p>
        <Trans>
          If someone is in danger right now, call first. The numbers are at the top of each page; the plan can wait.
        </Trans>
      </p>
      {known.currentPlan && (
        <p>
          <Link
            className="btn quiet"
            to="/o/$organizationId/p/$planId/risk"
            params={{ organizationId: known.organizationId, planId: known.currentPlan.id }}
          >
            <Trans>Answer the risk questions</Trans>
          </Link>
        </p>
      )}
    </Card>
  )
}

function Step({ caseKey, known, firstCall }: { caseKey: CaseKey; known: Case; firstCall: FirstCall }) {
  const { hash } = useLocation()
  const step: FirstCallStep = isStep(hash) ? hash : 'worries'
  const hints = firstCall.hints.filter((hint) => hint.step === step)
  const reload = () => queryClient.fetchQuery({ ...firstCallQuery(caseKey), staleTime: 0 })
  const reloadCase = () => queryClient.fetchQuery({ ...caseQuery(caseKey), staleTime: 0 })
  return (
    <MainContent narrow>
      <PageHeading key={step} eyebrow={<Trans>The first call</Trans>} lead={localize(STEP_GUIDES[step].why)}>
        {localize(STEP_GUIDES[step].label)}
      </PageHeading>
      <p className="muted">
        <Trans>
          Part {FIRST_CALL_STEPS.indexOf(step) + 1} of {FIRST_CALL_STEPS.length}. Any question may stay open.
        </Trans>
      </p>
      <div className="stack">
        {step === 'use' && <SubstancesForm caseKey={caseKey} known={known} load={reloadCase} />}
        {step === 'history' && <Background caseKey={caseKey} />}
        {step === 'safety' && <Safety known={known} />}
        {!ELSEWHERE.includes(step) && (
          <FirstCallForm caseKey={caseKey} firstCall={firstCall} step={step} load={reload} />
        )}
        {hints.length > 0 && (
          <Notice>
            <ul>
              {hints.map(({ says }) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Onward caseKey={caseKey} step={step} />
        <Steps caseKey={caseKey} here={step} answered={firstCall.answered} />
      </div>
    </MainContent>
  )
}

/** The first call in small steps: one group of questions at a time, saved as you type, none of them a must (F3). */
export default function FirstCallPage() {
  const key = useParams({ strict: false }) as CaseKey
  const caseKey = { organizationId: key.organizationId, caseId: key.caseId }
  useLiveChanges(key.organizationId, key.caseId)
  const known = useQuery(caseQuery(caseKey))
  const firstCall = useQuery(firstCallQuery(caseKey))
  return (
    <QueryBoundary query={known}>
      {(data) => (
        <QueryBoundary query={firstCall}>
          {(answers) => <Step caseKey={caseKey} known={data} firstCall={answers} />}
        </QueryBoundary>
      )}
    </QueryBoundary>
  )
}
