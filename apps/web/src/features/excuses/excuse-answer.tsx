import { type Excuse, excuseRoutes } from '@holdfast/contracts/excuses'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { AnswerActions } from '../../plan/answer-actions.tsx'
import { type AnswerPage, AnswerQuestions } from '../../plan/answer-questions.tsx'
import { AnswerSummary } from '../../plan/answer-summary.tsx'
import { ForceNotice } from '../../plan/force-notice.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { PersonSelect } from '../../plan/person-select.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const fieldsOf = (excuse: Excuse) => pick(excuse, 'said', 'answer', 'beforehand', 'ownerId')
type Fields = ReturnType<typeof fieldsOf>

type Props = {
  excuse: Excuse
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
  /** The question that is open; none while it is read. */
  page: AnswerPage | undefined
  go: (page?: AnswerPage) => void
  onRemoved: () => void
}

/** Something that may be said, the calm answer, and who gives it; read first, changed one question a page. */
export function ExcuseAnswer({ excuse, planKey, people, page, go, onRemoved }: Props): ReactElement {
  const form = useAutosavedItem({
    route: excuseRoutes.update,
    planKey,
    params: { excuseId: excuse.id },
    name: excuse.id,
    item: excuse,
    fields: fieldsOf,
  })
  const can = excuse.can.edit
  if (page && can.allowed)
    return (
      <AnswerQuestions
        page={page}
        about={form.value.said}
        title={page === '1' ? <Trans>What do we say?</Trans> : <Trans>Who says it?</Trans>}
        form={form}
        can={can}
        go={go}
      >
        {page === '1' ? <Words form={form} /> : <Says form={form} people={people} />}
      </AnswerQuestions>
    )
  return <Whole fields={form.value} excuse={excuse} planKey={planKey} people={people} onRemoved={onRemoved} />
}

type FormProps = { form: Autosave<Fields> }

function Words({ form }: FormProps) {
  const { t } = useLingui()
  const { value, change } = form
  return (
    <>
      <TextField
        label={t`What may be said`}
        value={value.said}
        onChange={(said) => change({ said })}
        problem={fieldProblem(refusalOf(form), 'said')}
      />
      <TextArea
        fieldName="answer"
        label={t`The answer`}
        hint={t`One or two calm sentences, said once.`}
        value={value.answer}
        onChange={(answer) => change({ answer })}
      />
      <ForceNotice words={value.answer} />
    </>
  )
}

function Says({ form: { value, change }, people }: FormProps & Pick<Props, 'people'>) {
  const { t } = useLingui()
  return (
    <>
      <PersonSelect
        label={t`Who says it?`}
        value={value.ownerId}
        people={people}
        onChange={(id) => change({ ownerId: id })}
      />
      <TextField
        fieldName="beforehand"
        label={t`What to arrange beforehand`}
        value={value.beforehand}
        onChange={(beforehand) => change({ beforehand })}
      />
      <ForceNotice words={value.beforehand} />
    </>
  )
}

type WholeProps = Pick<Props, 'excuse' | 'planKey' | 'people' | 'onRemoved'> & { fields: Fields }

function Whole({ fields, excuse, planKey, people, onRemoved }: WholeProps) {
  const remove = usePlanMutation(excuseRoutes.remove, planKey, () => ({ params: { excuseId: excuse.id } }), onRemoved)
  const { allowed, reason } = excuse.can.edit
  const owner = people.find((one) => one.id === fields.ownerId)?.name
  return (
    <>
      <PageHeading>{fields.said}</PageHeading>
      <AnswerSummary
        words={fields.answer}
        wordsAt="1"
        mayChange={allowed}
        lines={[
          {
            key: 'ownerId',
            label: <Trans>Who says it?</Trans>,
            value: owner ?? <Trans>Nobody says it yet</Trans>,
            at: '2',
          },
          { key: 'beforehand', label: <Trans>What to arrange beforehand</Trans>, value: fields.beforehand, at: '2' },
        ]}
      />
      <ForceNotice words={`${fields.answer} ${fields.beforehand}`} />
      {!allowed && <p className="muted">{reason}</p>}
      <AnswerActions
        all={
          <PageLink className="btn quiet" planKey={planKey} to="contingencies/excuses">
            <Trans>All excuses</Trans>
          </PageLink>
        }
        mayRemove={allowed}
        remove={remove}
      >
        <Trans>Your words for it go. This cannot be undone.</Trans>
      </AnswerActions>
    </>
  )
}
