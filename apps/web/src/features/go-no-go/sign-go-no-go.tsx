import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import { comingIds, type GoResult } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { formatDayAndHour } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Props = { plan: Workspace; planKey: PlanKey; onSigned: () => void }

/** What has to be still true, who says that they come, and then one of two answers; a no asks for one sentence and nothing else. */
export function SignGoNoGo({ plan, planKey, onSigned }: Props) {
  const { t } = useLingui()
  const { startsAt, backupStartsAt, timeZone } = plan.logistics
  const [bedConfirmed, setBed] = useState(false)
  const [transportConfirmed, setTransport] = useState(false)
  const [participantIds, setPeople] = useState<string[]>([])
  const [isNo, setNo] = useState(false)
  const [reason, setReason, clearReason] = usePersistedState(`go-no-go.${planKey.planId}`, '')
  const sign = usePlanMutation(
    goNoGoRoutes.sign,
    planKey,
    (result: GoResult) => ({ body: { result, bedConfirmed, transportConfirmed, participantIds, reason } }),
    () => {
      clearReason()
      onSigned()
    },
  )
  const coming = comingIds(plan.participants)
  const people = plan.participants.filter(({ id }) => coming.includes(id))
  const open = people.filter(({ id }) => !participantIds.includes(id)).map(({ name }) => name)
  const names = new Intl.ListFormat(currentLocale()).format(open)
  const form = useNeeded({
    bed: !bedConfirmed && t`Call the place and ask.`,
    transport: !transportConfirmed && t`Ask whoever drives.`,
    people: open.length > 0 && t`Not said yet: ${names}.`,
  })
  if (isNo)
    return (
      <Form onSubmit={() => sign.mutate('no_go')}>
        <TextArea
          label={t`What stands against it? One sentence is enough.`}
          value={reason}
          onChange={setReason}
          problem={fieldProblem(sign.error, 'reason')}
        />
        <ProblemNotice error={fieldProblem(sign.error, 'reason') ? null : sign.error} />
        <div className="row">
          <Button type="submit" busy={sign.isPending}>
            <Trans>Sign: no-go</Trans>
          </Button>
          <Button look="text" onClick={() => setNo(false)}>
            <Trans>Back</Trans>
          </Button>
        </div>
      </Form>
    )
  return (
    <Form onSubmit={() => form.whenComplete(() => sign.mutate('go'))}>
      <section className="card">
        <h2>
          <Trans>Still true today?</Trans>
        </h2>
        <Checkbox
          label={t`The place says that the bed is held`}
          problem={form.missing('bed')}
          checked={bedConfirmed}
          onChange={setBed}
        />
        <Checkbox
          label={t`Driver, car and escort are ready`}
          problem={form.missing('transport')}
          checked={transportConfirmed}
          onChange={setTransport}
        />
        <CheckboxGroup
          legend={t`Who says today: I come?`}
          values={participantIds}
          onChange={setPeople}
          problem={form.missing('people')}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </section>
      <section className="stack">
        <h2>
          <Trans>What do you say?</Trans>
        </h2>
        <div className="answers">
          <button type="submit" className="answer">
            <Trans>Go</Trans>
            <span>{startsAt && formatDayAndHour(startsAt, timeZone)}</span>
          </button>
          <button type="button" className="answer" onClick={() => setNo(true)}>
            <Trans>Not this time</Trans>
            <span>
              {backupStartsAt ? (
                <Trans>Then {formatDayAndHour(backupStartsAt, timeZone)}</Trans>
              ) : (
                <Trans>Another day</Trans>
              )}
            </span>
          </button>
        </div>
      </section>
      <ProblemNotice error={sign.error} />
    </Form>
  )
}
