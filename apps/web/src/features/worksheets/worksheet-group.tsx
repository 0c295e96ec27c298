import { type Worksheet, worksheetRoutes } from '@holdfast/contracts/worksheets'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { WorksheetCard } from './worksheet-card.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  kind: WorksheetKind
  worksheets: readonly Worksheet[]
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  /** The participant whose own worksheet a new one becomes, for somebody who does not lead. */
  myParticipantId: string | null
  mayAdd: boolean
}

/** All worksheets of one kind, what they are for, and one more. */
export function WorksheetGroup({ kind, worksheets, planKey, people, myParticipantId, mayAdd }: Props) {
  const sheet = WORKSHEETS[kind]
  const { t } = useLingui()
  const name = localize(sheet.label)
  const add = usePlanMutation(worksheetRoutes.create, planKey, () => ({
    body: { kind, ...(sheet.owned && { ownerId: myParticipantId }) },
  }))
  return (
    <section className="stack" id={kind} data-field="worksheets">
      <h3>{name}</h3>
      <p className="muted">{localize(sheet.what)}</p>
      {worksheets.map((worksheet) => (
        <WorksheetCard key={worksheet.id} worksheet={worksheet} planKey={planKey} people={people} />
      ))}
      <ProblemNotice error={add.error} />
      {mayAdd && worksheets.length < sheet.most && (
        <div>
          <Button
            look="quiet"
            small={worksheets.length > 0}
            busy={add.isPending}
            aria-label={worksheets.length > 0 ? t`Add one more: ${name}` : undefined}
            onClick={() => add.mutate()}
          >
            {worksheets.length === 0 ? <Trans>Begin: {name}</Trans> : <Trans>Add one more</Trans>}
          </Button>
        </div>
      )}
    </section>
  )
}
