import { decideCompletion, MODULE_EDITIONS } from '@holdfast/domain/learning/completion'
import type { LearningModule } from '@holdfast/domain/learning/modules'
import { Trans } from '@lingui/react/macro'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { StepSearch } from '../app/step-search.ts'
import { moduleOf } from '../features/learning/module-of.ts'
import { ModuleReader } from '../features/learning/module-reader.tsx'
import { ModuleRows } from '../features/learning/module-rows.tsx'
import { localize } from '../i18n/localize.ts'
import { MainContent } from '../ui/main-content.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'

function ReadOne({ module }: { module: LearningModule }) {
  const [answer, setAnswer] = useState<number>()
  const judged =
    answer === undefined ? undefined : decideCompletion({ module, edition: MODULE_EDITIONS[module] }, answer)
  return (
    <ModuleReader
      module={module}
      isCompleted={judged?.ok ?? false}
      onAnswer={setAnswer}
      problem={
        judged?.ok === false && (
          <Notice tone="caution" live>
            <p>{localize(judged.refusal.reason)}</p>
          </Notice>
        )
      }
      onward={
        <p>
          <Link to="/learn" search={{}}>
            <Trans>All modules</Trans>
          </Link>
        </p>
      }
    />
  )
}

/** The modules for everybody, to be read; nothing is kept. What a plan asks for is completed in the plan. */
export default function LearnToReadPage() {
  const { step }: StepSearch = useSearch({ strict: false })
  const module = moduleOf(step)
  return (
    <MainContent key={module ?? ''} narrow>
      {module ? (
        <ReadOne module={module} />
      ) : (
        <>
          <PageHeading
            lead={<Trans>Short lessons: a few cards and one question each. What you answer here is not kept.</Trans>}
          >
            <Trans>Learn</Trans>
          </PageHeading>
          <ModuleRows />
        </>
      )}
    </MainContent>
  )
}
