import { type EnablingSupport, enablingRoutes } from '@holdfast/contracts/enabling'
import { ENABLING_TOPIC_LIST, ENABLING_TOPICS, type EnablingTopic } from '@holdfast/domain/enabling/enabling-topics'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Select } from '../../ui/select.tsx'
import { SubmitOrNotNow } from '../../ui/submit-or-not-now.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  /** Those for whom this reader may write: themselves, or everyone for the interventionist. */
  givers: readonly { id: string; name: string }[]
  enablingSupports: readonly EnablingSupport[]
  onAdded: (added: EnablingSupport) => void
  onDone: () => void
}

/** Notes one more thing that somebody gives now; what becomes of it is asked next. */
export function AddEnabling({ planKey, givers, enablingSupports, onAdded, onDone }: Props): ReactElement {
  const { t } = useLingui()
  const [giver, setGiver, clearGiver] = usePersistedState(`enabling.giver.${planKey.planId}`, givers[0]?.id ?? '')
  const open = ENABLING_TOPICS.filter(
    (topic) => !enablingSupports.some((one) => one.participantId === giver && one.topic === topic),
  )
  const [chosen, setTopic, clearTopic] = usePersistedState<EnablingTopic | null>(
    `enabling.topic.${planKey.planId}`,
    null,
  )
  const topic = chosen && open.includes(chosen) ? chosen : open[0]
  const [note, setNote, clearNote] = usePersistedState(`enabling.note.${planKey.planId}`, '')
  const add = usePlanMutation(
    enablingRoutes.create,
    planKey,
    (what: EnablingTopic) => ({ body: { participantId: giver, topic: what, note } }),
    () => {
      clearNote()
      clearGiver()
      clearTopic()
    },
  )
  return (
    <AskingPage
      at={0}
      of={2}
      title={<Trans>What do you give today?</Trans>}
      lead={<Trans>Also what you mean to keep.</Trans>}
      onSubmit={() => topic && add.mutate(topic, { onSuccess: onAdded })}
      dock={
        <SubmitOrNotNow busy={add.isPending} onNotNow={onDone}>
          <Trans>Note it</Trans>
        </SubmitOrNotNow>
      }
    >
      {givers.length > 1 && (
        <Select
          label={t`Who gives it?`}
          value={giver}
          onChange={setGiver}
          options={givers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {topic ? (
        <Select
          label={t`What is paid or done today?`}
          value={topic}
          onChange={setTopic}
          options={open.map((one) => ({ value: one, label: localize(ENABLING_TOPIC_LIST[one].label) }))}
        />
      ) : (
        <p>
          <Trans>Everything on the list is noted.</Trans>
        </p>
      )}
      <TextField
        label={t`A note, if you like`}
        hint={t`How much, or how often.`}
        value={note}
        onChange={setNote}
        problem={fieldProblem(add.error, 'note')}
      />
      <ProblemNotice error={add.error} />
    </AskingPage>
  )
}
