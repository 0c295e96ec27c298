import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { Trans } from '@lingui/react/macro'
import { PageHeading } from '../../ui/page.tsx'
import { CauseBars, CountBars, RangeBars } from './bars.tsx'
import { QuestionTitle } from './question-title.tsx'
import { type Question, type Table, tablesFor } from './report-questions.ts'
import { FiguresTable } from './report-table.tsx'

function TableCard({ table, isTable }: { table: Table; isTable: boolean }) {
  const { title, says, lines } = table
  const isCount = lines.every(({ yes }) => yes === null)
  return (
    <section className="card">
      <h2>{title}</h2>
      {isTable ? (
        <FiguresTable title={title} lines={lines} />
      ) : isCount ? (
        <CountBars lines={lines} />
      ) : (
        <RangeBars lines={lines} />
      )}
      {says && <p>{says}</p>}
    </section>
  )
}

type Props = { report: OutcomeReport; question: Question; isTable: boolean }

/** The tables that answer one question, each with what it shows in a sentence. */
export function QuestionPage({ report, question, isTable }: Props) {
  const tables = tablesFor(report, question)
  return (
    <>
      <PageHeading
        lead={question === 'why' ? <Trans>As reviews named it. A review may name several.</Trans> : undefined}
      >
        <QuestionTitle question={question} />
      </PageHeading>
      {tables.length === 0 && (
        <p className="note">
          <Trans>There is too little to answer this without picking somebody out.</Trans>
        </p>
      )}
      {question === 'why' && tables.length > 0 && !isTable ? (
        <section className="card">
          <CauseBars tables={tables} />
        </section>
      ) : (
        tables.map((table) => <TableCard key={table.dimension} table={table} isTable={isTable} />)
      )}
    </>
  )
}
