import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { consequence: Consequence; planKey: PlanKey }

/** Words that people had answered on before they were changed (S0.20). */
export function EarlierWordings({ consequence, planKey }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { earlierWordings } = consequence
  const params = { ...planKey, consequenceId: consequence.id }
  const query = useQuery({
    queryKey: ['plans', planKey.planId, 'wordings', consequence.id, consequence.wordingVersion],
    queryFn: () => request(consequenceRoutes.wordings, { params, query: {} }),
    enabled: isOpen,
  })
  if (earlierWordings === 0) return null
  if (!isOpen)
    return (
      <div>
        <Button look="text" onClick={() => setOpen(true)}>
          <Trans>Show the earlier wordings ({earlierWordings})</Trans>
        </Button>
      </div>
    )
  return (
    <QueryPart query={query}>
      {({ items }) => (
        <ul>
          {items.map(({ wordingVersion, iWill, until, answers }) => (
            <li key={wordingVersion}>
              “{iWill}”{' '}
              <span className="muted">
                <Trans>until {formatMoment(until)}</Trans> · <Plural value={answers} one="# answer" other="# answers" />
              </span>
            </li>
          ))}
        </ul>
      )}
    </QueryPart>
  )
}
