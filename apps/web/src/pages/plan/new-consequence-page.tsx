import { Navigate, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { NewConsequence } from '../../features/consequences/new-consequence.tsx'
import { speakersOf } from '../../plan/speakers.ts'
import { usePlan } from '../../plan/use-plan.ts'

/** A limit that is not in the plan yet. */
export default function NewConsequencePage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const speakers = speakersOf(plan)
  if (!plan.can.editConsequences.allowed || speakers.length === 0)
    return <Navigate to="/o/$organizationId/p/$planId/consequences" params={key} replace />
  return (
    <NewConsequence
      planKey={key}
      speakers={speakers}
      onAdded={({ id }) =>
        void navigate({
          to: '/o/$organizationId/p/$planId/consequences/$consequenceId',
          params: { ...key, consequenceId: id },
          replace: true,
        })
      }
    />
  )
}
