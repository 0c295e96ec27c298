import type { Learning } from '@holdfast/contracts/learning'
import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { completeModule } from './learning.queries.ts'
import { ModuleReader } from './module-reader.tsx'

type Props = {
  caseKey: { organizationId: string; caseId: string }
  learning: Learning
  known: Learning['modules'][number]
  /** Called when it is completed: the plan may have changed. */
  onCompleted: () => Promise<void>
}

/** One module of somebody who takes part: the right answer completes it, and leads to the next that is asked for. */
export function OwnModule({ caseKey, learning, known, onCompleted }: Props) {
  const save = useMutation({
    mutationFn: (answer: number) => completeModule(caseKey, known, answer),
    onSuccess: onCompleted,
  })
  const next = LEARNING_MODULES.find((module) =>
    learning.modules.some((one) => one.module === module && one.isRequired && one.completedAt === null),
  )
  const isCompleted = known.completedAt !== null
  return (
    <ModuleReader
      module={known.module}
      isCompleted={isCompleted || !learning.can.complete.allowed}
      onAnswer={(answer) => save.mutate(answer)}
      busy={save.isPending}
      problem={<ProblemNotice error={save.error} />}
      onward={
        isCompleted && (
          <div className="actions">
            <Link className="btn" to="." search={(next ? { step: next } : {}) as never}>
              {next ? <Trans>Go on with the next one</Trans> : <Trans>All modules</Trans>}
            </Link>
          </div>
        )
      }
    />
  )
}
