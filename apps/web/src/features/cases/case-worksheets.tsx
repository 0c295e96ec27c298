import type { Case } from '@holdfast/contracts/cases'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { RowWords } from '../../ui/row-words.tsx'

/** What belongs to the case besides its plan: the first call, attempts of before, tasks. */
export function CaseWorksheets({ known }: { known: Case }) {
  const params = { organizationId: known.organizationId, caseId: known.id }
  return (
    <section className="stack">
      <h2>
        <Trans>Besides the plan</Trans>
      </h2>
      <ul className="group">
        {known.can.readFirstCall.allowed && (
          <>
            <li>
              <Link className="task" to="/o/$organizationId/c/$caseId/first-call" params={params}>
                <RowWords
                  icon="phone"
                  name={<Trans>The first call</Trans>}
                  about={<Trans>What you know, in small steps</Trans>}
                />
              </Link>
            </li>
            <li>
              <Link className="task" to="/o/$organizationId/c/$caseId/before" params={params}>
                <RowWords
                  icon="history"
                  name={<Trans>Earlier attempts</Trans>}
                  about={<Trans>A no is not the end</Trans>}
                />
              </Link>
            </li>
          </>
        )}
        <li>
          <Link className="task" to="/o/$organizationId/c/$caseId/tasks" params={params}>
            <RowWords icon="list" name={<Trans>Tasks</Trans>} about={<Trans>Who, and by when</Trans>} />
          </Link>
        </li>
        {known.can.edit.allowed && (
          <>
            <li>
              <Link className="task" to="/o/$organizationId/c/$caseId/history" params={params}>
                <RowWords icon="clock" name={<Trans>Who changed what</Trans>} />
              </Link>
            </li>
            <li>
              <Link className="task" to="/o/$organizationId/c/$caseId/views" params={params}>
                <RowWords icon="eye" name={<Trans>Who opened this case</Trans>} />
              </Link>
            </li>
          </>
        )}
      </ul>
    </section>
  )
}
