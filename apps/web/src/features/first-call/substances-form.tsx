import { type Case, caseRoutes } from '@holdfast/contracts/cases'
import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import { SUBSTANCES } from '@holdfast/domain/cases/case-vocabulary'
import { useLingui } from '@lingui/react/macro'
import { request } from '../../api/client.ts'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { type CaseKey, refreshFirstCall } from './first-call.queries.ts'

const fieldsOf = ({ substances }: Case) => ({ substances })

/** What is used belongs to the case: it decides hints everywhere (S0.9). */
export function SubstancesForm({ caseKey, known, load }: { caseKey: CaseKey; known: Case; load: () => Promise<Case> }) {
  const { t } = useLingui()
  const form = useAutosave({
    key: `case.${known.id}`,
    item: known,
    fields: fieldsOf,
    save: async (body, ifMatch) => {
      const saved = await request(caseRoutes.update, { params: caseKey, body, ifMatch })
      void refreshFirstCall(caseKey)
      return saved
    },
    load,
  })
  return (
    <>
      <CheckboxGroup
        legend={t`What does your loved one use?`}
        hint={t`As far as you know. It decides what we tell you about safety.`}
        values={form.value.substances}
        disabled={!known.can.edit.allowed}
        onChange={(substances) => form.change({ substances })}
        choices={SUBSTANCES.map((value) => ({ value, label: localize(SUBSTANCE_LABELS[value]) }))}
      />
      <AutosaveStatus form={form} can={known.can.edit} />
    </>
  )
}
