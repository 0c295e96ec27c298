import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { outcomeReportQuery } from '../features/outcome-report/outcome-report.queries.ts'
import { QuestionPage } from '../features/outcome-report/question-page.tsx'
import { ReportActions } from '../features/outcome-report/report-actions.tsx'
import { QUESTIONS } from '../features/outcome-report/report-questions.ts'
import type { ReportSearch } from '../features/outcome-report/report-search.ts'
import { PracticeData, ReportSource } from '../features/outcome-report/report-source.tsx'
import { WholeReport } from '../features/outcome-report/whole-report.tsx'
import { MainContent } from '../ui/main-content.tsx'

/** How the attempts of an organization went: the whole in one sentence and one picture, and one question a page. */
export default function OutcomeReportPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step, year }: ReportSearch = useSearch({ strict: false })
  const [isTable, setIsTable] = useState(false)
  const report = useQuery(outcomeReportQuery(organizationId, year))
  const question = QUESTIONS.find((one) => one === step)
  return (
    <QueryBoundary query={report}>
      {(known) => {
        const actions = (
          <ReportActions organizationId={organizationId} year={known.year} isTable={isTable} onTable={setIsTable} />
        )
        return (
          <MainContent key={`${step} ${year}`}>
            {question ? (
              <QuestionPage report={known} question={question} isTable={isTable} />
            ) : (
              <WholeReport organizationId={organizationId} report={known} isTable={isTable} actions={actions} />
            )}
            {question && actions}
            {known.isTraining && <PracticeData />}
            <ReportSource {...known} />
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
