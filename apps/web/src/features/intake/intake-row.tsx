import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RowWords } from '../../ui/row-words.tsx'
import { intakeQuery } from './intake.queries.ts'

/** On a page of the case: the questions of the practice; nothing where it asks none. */
export function IntakeRow({ caseKey }: { caseKey: { organizationId: string; caseId: string } }) {
  const { data } = useQuery(intakeQuery(caseKey))
  if (!data || data.questions.length === 0) return null
  return (
    <ul className="group">
      <li>
        <Link className="task" to="/o/$organizationId/c/$caseId/intake" params={caseKey}>
          <RowWords
            icon="list"
            name={<Trans>What your practice asks</Trans>}
            about={data.savedAt ? <Trans>Answered</Trans> : <Trans>Not answered yet</Trans>}
          />
        </Link>
      </li>
    </ul>
  )
}
