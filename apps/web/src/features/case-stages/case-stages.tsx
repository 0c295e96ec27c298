import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { CASE_STAGE_LABELS, CASE_STAGES, type CaseStageName } from '@holdfast/domain/case-stages/case-stage'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'

type CaseKey = { organizationId: string; caseId: string }

/** Where the case stands, from the first call to long-term recovery, and who moved it there (F2). */
export function CaseStages({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const queryKey = ['cases', caseKey.caseId, 'stages']
  const { data } = useQuery({ queryKey, queryFn: () => request(caseStageRoutes.list, { params: caseKey }) })
  const [chosen, setChosen] = useState<CaseStageName | null>(null)
  const [note, setNote, clearNote] = usePersistedState(`stage.${caseKey.caseId}`, '')
  const move = useMutation({
    mutationFn: (stage: CaseStageName) => request(caseStageRoutes.move, { params: caseKey, body: { stage, note } }),
    onSuccess: (moved) => {
      setChosen(null)
      clearNote()
      return addItem(queryKey, moved, newestFirst)
    },
  })
  if (!data) return null
  const [now] = data.items
  const stage = now?.stage ?? data.suggested
  return (
    <section className="stack">
      <h2>
        <Trans>Where this case stands</Trans>
      </h2>
      <p>
        <strong>{localize(CASE_STAGE_LABELS[stage].label)}.</strong> {localize(CASE_STAGE_LABELS[stage].hint)}
      </p>
      {data.can.move.allowed && (
        <Disclosure summary={<Trans>Move the case</Trans>}>
          <RadioGroup
            legend={t`Where is it now?`}
            value={chosen ?? data.suggested}
            onChange={setChosen}
            choices={CASE_STAGES.map((one) => ({
              value: one,
              label: localize(CASE_STAGE_LABELS[one].label),
              hint: localize(CASE_STAGE_LABELS[one].hint),
            }))}
          />
          <TextField label={t`Why, if you like`} value={note} onChange={setNote} />
          <ProblemNotice error={move.error} />
          <div>
            <Button busy={move.isPending} onClick={() => move.mutate(chosen ?? data.suggested)}>
              <Trans>Move it there</Trans>
            </Button>
          </div>
        </Disclosure>
      )}
      {data.items.length > 0 && (
        <Disclosure summary={<Trans>How it came here</Trans>}>
          <ol>
            {data.items.map((one) => (
              <li key={one.id}>
                {localize(CASE_STAGE_LABELS[one.stage].label)} · <bdi>{one.by}</bdi> · {formatMoment(one.at)}{' '}
                {one.note && <span className="muted">“{one.note}”</span>}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </section>
  )
}
