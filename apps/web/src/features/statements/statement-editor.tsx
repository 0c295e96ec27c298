import { type Statement, type StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import { isRequired, STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { CoachHint } from '../coaching/coach-hint.tsx'
import { ConflictChoice } from '../../autosave/conflict-choice.tsx'
import { DangerNote } from '../coaching/danger-note.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { SaveState } from '../../autosave/save-state.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { GiveWords } from './give-words.tsx'
import { StatementMeasure } from './statement-measure.tsx'
import { useCoach } from './use-coach.ts'
import { changePlan } from '../../plan/change-plan.ts'
import { useProfessionalNames } from '../../plan/professionals.tsx'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

const empty = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts
const fieldsOf = ({ parts }: Statement): StatementParts => parts ?? empty

type Props = {
  statement: Statement
  planKey: PlanKey
  /** The treatment option that is chosen; the letter should name it when it asks. */
  place: string | null
  /** Who reads it aloud, where its author is not in the room. */
  reader: string | null
}

/** The author's own page: one part after the other, saved as they type, private until they share it. */
export function StatementEditor({ statement, planKey, place, reader }: Props) {
  const { t } = useLingui()
  const params = { statementId: statement.id }
  const form = useAutosavedItem({
    route: statementRoutes.write,
    planKey,
    params,
    name: statement.id,
    item: statement,
    fields: fieldsOf,
  })
  // what was tapped shows at once; the server's word follows
  const [wanted, setWanted] = useState<Statement['sharing'] | null>(null)
  const share = useMutation({
    mutationFn: async (sharing: Statement['sharing']) => {
      await form.flush()
      return changePlan(planKey, statementRoutes.share, { params, body: { sharing } })
    },
    onSuccess: () => refreshPlan(planKey.planId),
    onSettled: () => setWanted(null),
  })
  const [lastPart, setLastPart] = useState<StatementPart | null>(null)
  const coach = useCoach({ statement, parts: form.value, planKey, lastPart })
  const professionals = useProfessionalNames(planKey)
  const disabled = !statement.can.edit.allowed
  return (
    <div className="stack">
      {STATEMENT_PARTS.map((part) => (
        <Fragment key={part}>
          <TextArea
            label={
              <>
                {localize(STATEMENT_GUIDE[part].label)}{' '}
                {!isRequired(part) && <span className="muted">({t`if you like`})</span>}
              </>
            }
            hint={
              <>
                {localize(STATEMENT_GUIDE[part].question)}{' '}
                <Trans>For example: “{localize(STATEMENT_GUIDE[part].example)}”</Trans>
              </>
            }
            value={form.value[part]}
            disabled={disabled}
            onChange={(words) => {
              setLastPart(part)
              form.change({ [part]: words })
            }}
          />
          <div role="status">
            {!disabled && coach.note?.part === part && (
              <CoachHint
                key={coach.note.id}
                note={coach.note}
                at={coach.at}
                of={coach.of}
                onNext={coach.next}
                onKeep={(reason) => coach.note && coach.keep.mutate({ note: coach.note, reason })}
              />
            )}
          </div>
        </Fragment>
      ))}
      <ProblemNotice error={coach.keep.error} />
      <div role="status">
        <DangerNote safety={coach.safety} planKey={planKey} />
      </div>
      {disabled ? <p className="muted">{statement.can.edit.reason}</p> : <SaveState state={form.state} />}
      <ConflictChoice form={form} />
      <StatementMeasure parts={form.value} place={place} isUnchecked={coach.isUnchecked} />
      <RadioGroup
        legend={t`Who may read it?`}
        value={wanted ?? statement.sharing}
        disabled={disabled}
        onChange={(sharing) => {
          setWanted(sharing)
          share.mutate(sharing)
        }}
        choices={[
          { value: 'private', label: t`Only me` },
          {
            value: 'coach',
            label: t`Me and the interventionist`,
            hint: professionals
              ? t`They can help you with the words: ${professionals}. Who joins later has to ask you first.`
              : t`They can help you with the words.`,
          },
          {
            value: 'group',
            label: t`Everyone who takes part`,
            hint: t`So that each knows what the others will say. You can take it back while the plan is being prepared.`,
          },
        ]}
      />
      <ProblemNotice error={share.error} />
      {reader && <GiveWords statement={statement} planKey={planKey} reader={reader} flush={form.flush} />}
    </div>
  )
}
