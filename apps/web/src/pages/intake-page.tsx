import type { Case } from '@holdfast/contracts/cases'
import type { Intake } from '@holdfast/contracts/intake'
import { INTAKE_STEPS, type IntakeStep } from '@holdfast/domain/intake/intake'
import { STEP_GUIDES } from '@holdfast/domain/intake/intake-labels'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { queryClient } from '../api/client.ts'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { Show } from '../api/show.tsx'
import { say } from '../i18n/words.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { Background } from '../features/intake/background.tsx'
import { IntakeForm } from '../features/intake/intake-form.tsx'
import { type CaseKey, intakeQuery } from '../features/intake/intake.queries.ts'
import { SubstancesForm } from '../features/intake/substances-form.tsx'
import { Card } from '../ui/card.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'

const ELSEWHERE: readonly IntakeStep[] = ['history', 'safety']
const isStep = (hash: string): hash is IntakeStep => (INTAKE_STEPS as readonly string[]).includes(hash)

function Steps({ caseKey, here, answered }: { caseKey: CaseKey; here: IntakeStep; answered: readonly IntakeStep[] }) {
  return (
    <details className="disclosure">
      <summary>
        <Trans>
          {answered.length} of {INTAKE_STEPS.length} parts answered
        </Trans>
      </summary>
      <ol className="tasks">
        {INTAKE_STEPS.map((step) => (
          <li key={step}>
            <Link
              to="/o/$organizationId/c/$caseId/intake"
              params={caseKey}
              hash={step}
              aria-current={step === here ? 'step' : undefined}
            >
              {say(STEP_GUIDES[step].label)}
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

function Onward({ caseKey, step }: { caseKey: CaseKey; step: IntakeStep }) {
  const at = INTAKE_STEPS.indexOf(step)
  const [before, after] = [INTAKE_STEPS[at - 1], INTAKE_STEPS[at + 1]]
  return (
    <div className="row">
      {after ? (
        <Link className="button" to="/o/$organizationId/c/$caseId/intake" params={caseKey} hash={after}>
          <Trans>Continue</Trans>
        </Link>
      ) : (
        <Link className="button" to="/o/$organizationId/c/$caseId" params={caseKey}>
          <Trans>Back to the case</Trans>
        </Link>
      )}
      {before && (
        <Link className="button quiet" to="/o/$organizationId/c/$caseId/intake" params={caseKey} hash={before}>
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
            className="button quiet"
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

function Step({ caseKey, known, intake }: { caseKey: CaseKey; known: Case; intake: Intake }) {
  const { hash } = useLocation()
  const step: IntakeStep = isStep(hash) ? hash : 'worries'
  const hints = intake.hints.filter((hint) => hint.step === step)
  const reload = () => queryClient.fetchQuery({ ...intakeQuery(caseKey), staleTime: 0 })
  const reloadCase = () => queryClient.fetchQuery({ ...caseQuery(caseKey), staleTime: 0 })
  return (
    <MainContent narrow>
      <p>
        <Link to="/o/$organizationId/c/$caseId" params={caseKey}>
          <Trans>Helping {known.alias}</Trans>
        </Link>{' '}
        · <Trans>The first call</Trans>
      </p>
      <PageHeading key={step} lead={say(STEP_GUIDES[step].why)}>
        {say(STEP_GUIDES[step].label)}
      </PageHeading>
      <p className="muted">
        <Trans>
          Part {INTAKE_STEPS.indexOf(step) + 1} of {INTAKE_STEPS.length}. Any question may stay open.
        </Trans>
      </p>
      <div className="stack">
        {step === 'use' && <SubstancesForm caseKey={caseKey} known={known} load={reloadCase} />}
        {step === 'history' && <Background caseKey={caseKey} />}
        {step === 'safety' && <Safety known={known} />}
        {!ELSEWHERE.includes(step) && <IntakeForm caseKey={caseKey} intake={intake} step={step} load={reload} />}
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
        <Steps caseKey={caseKey} here={step} answered={intake.answered} />
      </div>
    </MainContent>
  )
}

/** The first call in small steps: one group of questions at a time, saved as you type, none of them a must (F3). */
export default function IntakePage() {
  const key = useParams({ strict: false }) as CaseKey
  const caseKey = { organizationId: key.organizationId, caseId: key.caseId }
  useLiveChanges(key.organizationId, key.caseId)
  const known = useQuery(caseQuery(caseKey))
  const intake = useQuery(intakeQuery(caseKey))
  return (
    <Show query={known}>
      {(data) => <Show query={intake}>{(answers) => <Step caseKey={caseKey} known={data} intake={answers} />}</Show>}
    </Show>
  )
}
