import { type Support, supportRoutes } from '@holdfast/contracts/supports'
import { SUPPORT_TOPIC_LIST, SUPPORT_TOPICS, type SupportTopic } from '@holdfast/domain/supports/topics'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { say } from '../../i18n/words.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  givers: readonly { id: string; name: string }[]
  supports: readonly Support[]
}

/** Notes one more thing that somebody gives now. */
export function AddSupport({ planKey, givers, supports }: Props) {
  const { t } = useLingui()
  const [giver, setGiver] = useState(givers[0]?.id ?? '')
  const open = SUPPORT_TOPICS.filter(
    (topic) => !supports.some((one) => one.participantId === giver && one.topic === topic),
  )
  const [chosen, setTopic] = useState<SupportTopic | null>(null)
  const topic = chosen && open.includes(chosen) ? chosen : open[0]
  const [note, setNote] = useState('')
  const add = usePlanMutation(
    supportRoutes.create,
    planKey,
    (what: SupportTopic) => ({ body: { participantId: giver, topic: what, note } }),
    () => {
      setNote('')
      setTopic(null)
    },
  )
  if (!topic) return null
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(topic)
      }}
    >
      {givers.length > 1 && (
        <Select
          label={t`Who gives it?`}
          value={giver}
          onChange={setGiver}
          options={givers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        label={t`What is paid or done today?`}
        value={topic}
        onChange={setTopic}
        options={open.map((one) => ({ value: one, label: say(SUPPORT_TOPIC_LIST[one].label) }))}
      />
      <TextField
        label={t`A note, if you like`}
        hint={t`How much, or how often.`}
        value={note}
        onChange={setNote}
        problem={fieldProblem(add.error, 'note')}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Note it</Trans>
        </Button>
      </div>
    </form>
  )
}
