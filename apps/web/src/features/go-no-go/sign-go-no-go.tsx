import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { GoResult } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { currentLocale } from '../../i18n/locale.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { comingOf } from './people.ts'

type Props = { plan: Workspace; planKey: PlanKey; onSigned: () => void }

/** What whoever signs confirms and decides for everybody, with what the others say; a no asks for one sentence and nothing else. */
export function SignGoNoGo({ plan, planKey, onSigned }: Props) {
  const { t } = useLingui()
  const [bedConfirmed, setBed] = useState(false)
  const [transportConfirmed, setTransport] = useState(false)
  const [asked, setAsked] = useState<string[]>([])
  const [isNo, setNo] = useState(false)
  const [reason, setReason, clearReason] = usePersistedState(`go-no-go.${planKey.planId}`, '')
  const coming = comingOf(plan)
  const saidNo = coming.filter(({ vote }) => vote?.result === 'no_go').map(({ name }) => name)
  const unsaid = coming.filter(({ vote }) => vote?.result !== 'go')
  const open = unsaid.filter(({ id }) => !asked.includes(id))
  const participantIds = coming.filter((one) => !open.includes(one)).map(({ id }) => id)
  const list = (names: string[]) => new Intl.ListFormat(currentLocale()).format(names)
  const sign = usePlanMutation(
    goNoGoRoutes.sign,
    planKey,
    (result: GoResult) => ({ body: { result, bedConfirmed, transportConfirmed, participantIds, reason } }),
    () => {
      clearReason()
      onSigned()
    },
  )
  const form = useNeeded({
    bed: !bedConfirmed && t`Call the place and ask.`,
    transport: !transportConfirmed && t`Ask whoever drives.`,
    people: open.length > 0 && t`Not said yet: ${list(open.map(({ name }) => name))}.`,
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
          <Trans>Sign for everybody</Trans>
        </h2>
        {saidNo.length > 0 ? (
          <p>
            <Trans>
              No to this day: {list(saidNo)}. Talk first. While somebody says no, a go cannot be signed. If it stays a
              no, sign a no-go and take the backup day.
            </Trans>
          </p>
        ) : (
          <>
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
            {unsaid.length > 0 && (
              <CheckboxGroup
                legend={t`Who has told you: I come?`}
                values={asked}
                onChange={setAsked}
                problem={form.missing('people')}
                choices={unsaid.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </>
        )}
        <div className="row">
          {saidNo.length === 0 && (
            <Button type="submit" busy={sign.isPending}>
              <Trans>Sign: go</Trans>
            </Button>
          )}
          <Button look="quiet" onClick={() => setNo(true)}>
            <Trans>Sign: no-go</Trans>
          </Button>
        </div>
        <ProblemNotice error={sign.error} />
      </section>
    </Form>
  )
}
