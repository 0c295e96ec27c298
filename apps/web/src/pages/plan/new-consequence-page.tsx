import { Navigate, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { FIRST_CHECK } from '../../features/consequences/consequence-pages.ts'
import { NewConsequence } from '../../features/consequences/new-consequence.tsx'
import { speakersOf } from '../../plan/speakers.ts'
import { usePlan } from '../../plan/use-plan.ts'

/** A limit that is not in the plan yet; once it is, it is asked whether it can be kept. */
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
          to: '/o/$organizationId/p/$planId/consequences/$consequenceId/edit',
          params: { ...key, consequenceId: id },
          search: { at: FIRST_CHECK } as never,
          replace: true,
        })
      }
    />
  )
}
