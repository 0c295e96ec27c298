import type { PersonSafety } from '@holdfast/contracts/safety-plan'
import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { nameOfPage } from './safety-pages.ts'

type Props = { person: PersonSafety; planKey: PlanKey; mayChange: boolean }

/** The six parts to read, each with the way to change it for those who write them; others see what is written. */
export function SixParts({ person, planKey, mayChange }: Props): ReactElement {
  const parts = SAFETY_PARTS.filter((part) => mayChange || person[part] !== '')
  if (parts.length === 0)
    return (
      <p className="muted">
        <Trans>Not written yet</Trans>
      </p>
    )
  return (
    <section className="card">
      <SummaryList>
        {parts.map((part) => {
          const label = localize(SAFETY_PART_GUIDE[part].label)
          return (
            <SummaryLine
              key={part}
              label={label}
              change={
                mayChange && (
                  <Link
                    to="/o/$organizationId/p/$planId/safety/edit"
                    params={planKey}
                    search={{ at: nameOfPage(part) } as never}
                  >
                    <Trans>Change</Trans> <span className="hide">{label}</span>
                  </Link>
                )
              }
            >
              {person[part] || (
                <span className="muted">
                  <Trans>Not written yet</Trans>
                </span>
              )}
            </SummaryLine>
          )
        })}
      </SummaryList>
    </section>
  )
}
