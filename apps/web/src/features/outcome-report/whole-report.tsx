import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeading } from '../../ui/page.tsx'
import { RowWords } from '../../ui/row-words.tsx'
import { StepBars } from './bars.tsx'
import { QuestionTitle } from './question-title.tsx'
import { QUESTIONS, tablesFor } from './report-questions.ts'
import { StepTable } from './report-table.tsx'

type Props = { organizationId: string; report: OutcomeReport; isTable: boolean; actions: ReactNode }

function Years({ organizationId, report: { year, years } }: Pick<Props, 'organizationId' | 'report'>) {
  const { t } = useLingui()
  if (years.length < 2) return null
  return (
    <nav className="seg2" aria-label={t`Years`}>
      {[null, ...years.toReversed()].map((one) => (
        <Link
          key={one ?? ''}
          to="/o/$organizationId/outcomes"
          params={{ organizationId }}
          search={one === null ? {} : { year: one }}
          aria-current={one === year ? 'page' : undefined}
        >
          {one ?? <Trans>All years</Trans>}
        </Link>
      ))}
    </nav>
  )
}

/** A sentence first, then the way from the plan to care, and the questions that the tables answer. */
export function WholeReport({ organizationId, report, isTable, actions }: Props) {
  const [first, ...others] = report.sentences
  const questions = QUESTIONS.filter((question) => tablesFor(report, question).length > 0)
  return (
    <>
      <PageHeading lead={others.length > 0 ? others.join(' ') : undefined}>
        {report.steps.length > 0 ? first : <Trans>Outcomes</Trans>}
      </PageHeading>
      {report.steps.length === 0 ? (
        <p className="note">{first}</p>
      ) : (
        <>
          {actions}
          <Years organizationId={organizationId} report={report} />
          <section className="card">
            <h2>
              <Trans>From plan to care</Trans>
            </h2>
            {isTable ? <StepTable steps={report.steps} /> : <StepBars steps={report.steps} />}
          </section>
          <ul className="group">
            {questions.map((question) => (
              <li key={question}>
                <Link
                  className="task"
                  to="/o/$organizationId/outcomes"
                  params={{ organizationId }}
                  search={{ step: question, ...(report.year !== null && { year: report.year }) }}
                >
                  <RowWords icon="chart-column" name={<QuestionTitle question={question} />} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
