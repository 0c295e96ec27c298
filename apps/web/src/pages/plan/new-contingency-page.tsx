import { Navigate, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { NewContingency } from '../../features/contingencies/new-contingency.tsx'
import { usePlan } from '../../plan/use-plan.ts'

/** Something that may happen and that only this family knows. */
export default function NewContingencyPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const all = { to: '/o/$organizationId/p/$planId/contingencies', params: key } as const
  if (!plan.can.editContingencies.allowed) return <Navigate {...all} replace />
  return (
    <NewContingency
      planKey={key}
      onAdded={({ id }) =>
        void navigate({
          to: '/o/$organizationId/p/$planId/contingencies/$contingencyId',
          params: { ...key, contingencyId: id },
          search: { at: '2' } as never,
          replace: true,
        })
      }
      onDone={() => void navigate(all)}
    />
  )
}
