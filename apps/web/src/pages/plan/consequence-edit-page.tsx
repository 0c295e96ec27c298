import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ConsequenceEditor } from '../../features/consequences/consequence-editor.tsx'
import { usePlan } from '../../plan/use-plan.ts'

/** The words of one limit, and whether it can be kept, one group a page; whoever may not change it reads it instead. */
export default function ConsequenceEditPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { consequenceId = '' } = useParams({ strict: false })
  const consequence = plan.consequences.find(({ id }) => id === consequenceId)
  const read = {
    to: '/o/$organizationId/p/$planId/consequences/$consequenceId',
    params: { ...key, consequenceId },
  } as const
  if (!consequence?.can.edit.allowed) return <Navigate {...read} replace />
  return (
    <ConsequenceEditor
      key={consequence.id}
      consequence={consequence}
      planKey={key}
      name={plan.participants.find(({ id }) => id === consequence.participantId)?.name ?? ''}
      onDone={() => void navigate(read)}
    />
  )
}
