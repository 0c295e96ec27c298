import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type PlanPage, pathOf } from './paths.ts'
import type { PlanKey } from './plan-key.ts'

type Props = { planKey: PlanKey; to: PlanPage | ''; className?: string; current?: boolean; children: ReactNode }

/** The way to one page of the plan; '' is the plan itself. */
export function PageLink({ planKey, to, className, current = false, children }: Props) {
  return (
    <Link
      className={className}
      to={to === '' ? '/o/$organizationId/p/$planId' : pathOf(to)}
      params={planKey}
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
