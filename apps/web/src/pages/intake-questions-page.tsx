import { MOST_QUESTIONS } from '@holdfast/domain/intake/intake'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { intakeQuestionsQuery } from '../features/intake/intake.queries.ts'
import { QuestionForm } from '../features/intake/question-form.tsx'
import { localize } from '../i18n/localize.ts'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'

/** The questions that a practice asks at the beginning of each case of its own. */
export default function IntakeQuestionsPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const asked = useQuery(intakeQuestionsQuery(organizationId))
  const navigate = useNavigate()
  const to = { to: '/o/$organizationId/intake', params: { organizationId } } as const
  return (
    <QueryBoundary query={asked}>
      {({ questions, version }) => {
        const question = questions.find(({ key }) => key === step)
        return (
          <MainContent key={`${step ?? ''}${version}`} narrow>
            {question || step === 'new' ? (
              <QuestionForm
                organizationId={organizationId}
                questions={questions}
                version={version}
                question={question}
                onDone={() => void navigate(to)}
              />
            ) : (
              <>
                <PageHeading lead={<Trans>Whoever leads a case answers them at the beginning.</Trans>}>
                  <Trans>Your own questions</Trans>
                </PageHeading>
                {questions.length < MOST_QUESTIONS && (
                  <div className="actions">
                    <Link className="btn" {...to} search={{ step: 'new' }}>
                      <Icon name="plus" small />
                      <Trans>Add a question</Trans>
                    </Link>
                  </div>
                )}
                <ul className="group">
                  {questions.map(({ key, label }) => (
                    <li key={key}>
                      <Link className="task" {...to} search={{ step: key }}>
                        <RowWords icon="list" name={localize(label)} />
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
