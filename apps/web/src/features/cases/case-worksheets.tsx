import type { Case } from '@holdfast/contracts/cases'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** What belongs to the case besides its plan: the first call, attempts of before, tasks. */
export function CaseWorksheets({ known }: { known: Case }) {
  const params = { organizationId: known.organizationId, caseId: known.id }
  return (
    <section className="stack">
      <h2>
        <Trans>Besides the plan</Trans>
      </h2>
      <ul className="tasks">
        {known.can.readFirstCall.allowed && (
          <>
            <li>
              <Link to="/o/$organizationId/c/$caseId/first-call" params={params}>
                <Trans>The first call</Trans>
              </Link>
              <span className="tag">
                <Trans>What you know, in small steps</Trans>
              </span>
            </li>
            <li>
              <Link to="/o/$organizationId/c/$caseId/before" params={params}>
                <Trans>Earlier attempts</Trans>
              </Link>
              <span className="tag">
                <Trans>A no is not the end</Trans>
              </span>
            </li>
          </>
        )}
        <li>
          <Link to="/o/$organizationId/c/$caseId/tasks" params={params}>
            <Trans>Tasks</Trans>
          </Link>
          <span className="tag">
            <Trans>Who, and by when</Trans>
          </span>
        </li>
      </ul>
    </section>
  )
}
