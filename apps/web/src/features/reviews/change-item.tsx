import { type ReviewChange, reviewRoutes } from '@holdfast/contracts/reviews'
import { CHANGE_EFFECT_CATALOG } from '@holdfast/domain/reviews/changes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize, formatDate } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { PersonSelect } from '../../plan/person-select.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Somebody who can look after a change: a participant of the plan that is reviewed. */
export type Person = { id: string; name: string }

type Props = {
  change: ReviewChange
  planKey: PlanKey
  mayEdit: boolean
  people: readonly Person[]
}

type ReviewChangeInput = { ownerId?: string | null; dueOn?: string | null }

/** A change of the review: what it is, what it does, who looks after it, until when. */
export function ChangeItem({ change, planKey, mayEdit, people }: Props) {
  const { t } = useLingui()
  const based = { params: { changeId: change.id }, ifMatch: change.version }
  // what was chosen shows at once; the server's word follows
  const [wanted, setWanted] = useState<ReviewChangeInput>({})
  const update = usePlanMutation(reviewRoutes.updateChange, planKey, (body: ReviewChangeInput) => ({ ...based, body }))
  const save = (body: ReviewChangeInput) => {
    setWanted(body)
    update.mutate(body, { onSettled: () => setWanted({}) })
  }
  const remove = usePlanMutation(reviewRoutes.removeChange, planKey, () => based)
  const owner = people.find(({ id }) => id === change.ownerId)?.name
  return (
    <li id={change.id} className="tall">
      <div className="stack">
        <div>
          {change.what}
          <br />
          <span className="muted">
            {localize(CHANGE_EFFECT_CATALOG[change.effect].label)} · {owner ?? <Trans>nobody yet</Trans>} ·{' '}
            {change.dueOn ? formatDate(change.dueOn) : <Trans>no day yet</Trans>}
          </span>
        </div>
        {mayEdit && (
          <Disclosure summary={<Trans>Owner, day, or take it out</Trans>}>
            <PersonSelect
              label={t`Who looks after it?`}
              value={wanted.ownerId === undefined ? change.ownerId : wanted.ownerId}
              people={people}
              onChange={(ownerId) => save({ ownerId })}
            />
            <TextField
              label={t`Until when?`}
              type="date"
              value={(wanted.dueOn === undefined ? change.dueOn : wanted.dueOn) ?? ''}
              onChange={(dueOn) => save({ dueOn: dueOn || null })}
            />
            <ProblemNotice error={update.error ?? remove.error} />
            <TakeOutButton label={<Trans>Take this change out</Trans>} remove={remove}>
              <Trans>This cannot be undone.</Trans>
            </TakeOutButton>
          </Disclosure>
        )}
      </div>
    </li>
  )
}
