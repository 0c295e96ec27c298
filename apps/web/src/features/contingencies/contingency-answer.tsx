import { type Contingency, contingencyRoutes } from '@holdfast/contracts/contingencies'
import { STOP_RULE_LABELS, STOP_RULES } from '@holdfast/domain/contingencies/contingency'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { AutosaveStatus, refusalOf } from '../../autosave/autosave-status.tsx'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { localize } from '../../i18n/localize.ts'
import { AnswerActions } from '../../plan/answer-actions.tsx'
import { type AnswerPage, AnswerQuestions } from '../../plan/answer-questions.tsx'
import { AnswerSummary } from '../../plan/answer-summary.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { PersonSelect } from '../../plan/person-select.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Fields = Omit<Contingency, 'id' | 'code' | 'version'>
const fieldsOf = ({ id: _, code: __, version: ___, ...fields }: Contingency): Fields => fields

type Props = {
  contingency: Contingency
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly { id: string; name: string }[]
  /** The question that is open; none while it is read. */
  page: AnswerPage | undefined
  go: (page?: AnswerPage) => void
  onRemoved: () => void
}

/** A scenario of the plan: sayable words, who acts, and what becomes of the meeting; read first, changed one question a page. */
export function ContingencyAnswer({ contingency, planKey, can, people, page, go, onRemoved }: Props): ReactElement {
  const form = useAutosavedItem({
    route: contingencyRoutes.update,
    planKey,
    params: { contingencyId: contingency.id },
    name: contingency.id,
    item: contingency,
    fields: fieldsOf,
  })
  if (page && can.allowed)
    return (
      <AnswerQuestions
        page={page}
        about={form.value.trigger}
        title={page === '1' ? <Trans>What do we say?</Trans> : <Trans>Who acts, and what then?</Trans>}
        form={form}
        can={can}
        go={go}
      >
        {page === '1' ? <Words form={form} /> : <Acts form={form} people={people} />}
      </AnswerQuestions>
    )
  return <Whole form={form} planKey={planKey} can={can} people={people} id={contingency.id} onRemoved={onRemoved} />
}

type FormProps = { form: Autosave<Fields> }

function Words({ form: { value, change, ...form } }: FormProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`When this happens`}
        value={value.trigger}
        onChange={(trigger) => change({ trigger })}
        problem={fieldProblem(refusalOf({ value, change, ...form }), 'trigger')}
      />
      <TextArea fieldName="text" label={t`We say`} value={value.text} onChange={(text) => change({ text })} />
      <ForceNotice words={value.text} />
    </>
  )
}

function Acts({ form: { value, change }, people }: FormProps & Pick<Props, 'people'>) {
  const { t } = useLingui()
  return (
    <>
      <PersonSelect
        label={t`Who acts?`}
        value={value.ownerId}
        people={people}
        onChange={(id) => change({ ownerId: id })}
      />
      <Select
        label={t`What happens to the meeting?`}
        value={value.stopRule}
        onChange={(stopRule) => change({ stopRule })}
        options={STOP_RULES.map((one) => ({ value: one, label: localize(STOP_RULE_LABELS[one]) }))}
      />
      <TextArea
        fieldName="afterwards"
        label={t`Afterward`}
        value={value.afterwards}
        onChange={(afterwards) => change({ afterwards })}
      />
      <ForceNotice words={value.afterwards} />
    </>
  )
}

type WholeProps = FormProps & Pick<Props, 'planKey' | 'can' | 'people' | 'onRemoved'> & { id: string }

function Whole({ form, planKey, can, people, id, onRemoved }: WholeProps) {
  const { t } = useLingui()
  const { value, change } = form
  const remove = usePlanMutation(
    contingencyRoutes.remove,
    planKey,
    () => ({ params: { contingencyId: id } }),
    onRemoved,
  )
  const owner = people.find((one) => one.id === value.ownerId)?.name
  return (
    <>
      <PageHeading>{value.trigger}</PageHeading>
      <AnswerSummary
        words={value.text}
        wordsAt="1"
        mayChange={can.allowed}
        lines={[
          {
            key: 'ownerId',
            label: <Trans>Who acts?</Trans>,
            value: owner ?? <Trans>Nobody acts yet</Trans>,
            at: '2',
          },
          {
            key: 'stopRule',
            label: <Trans>What happens to the meeting?</Trans>,
            value: localize(STOP_RULE_LABELS[value.stopRule]),
            at: '2',
          },
          { key: 'afterwards', label: <Trans>Afterward</Trans>, value: value.afterwards, at: '2' },
        ]}
      />
      <ForceNotice words={`${value.text} ${value.afterwards}`} />
      <Checkbox
        label={t`We have rehearsed it`}
        checked={value.rehearsed}
        disabled={!can.allowed}
        onChange={(rehearsed) => change({ rehearsed })}
      />
      <AutosaveStatus form={form} can={can} />
      <AnswerActions
        all={
          <PageLink className="btn quiet" planKey={planKey} to="contingencies">
            <Trans>All that can happen</Trans>
          </PageLink>
        }
        mayRemove={can.allowed}
        remove={remove}
      >
        <Trans>Your words for it go. This cannot be undone, but you can take it into the plan again.</Trans>
      </AnswerActions>
    </>
  )
}
