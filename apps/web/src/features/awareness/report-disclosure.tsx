import { awarenessRoutes } from '@holdfast/contracts/awareness'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** One tap: the loved one may know. Words are welcome and never needed. */
export function ReportDisclosure({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [text, setText, clearText] = usePersistedState(`disclosure.${planKey.planId}`, '')
  const report = usePlanMutation(
    awarenessRoutes.report,
    planKey,
    () => ({ body: { text } }),
    () => {
      clearText()
    },
  )
  return (
    <Form onSubmit={() => report.mutate()}>
      <p>
        <Trans>
          It happens, and it is nobody’s fault. Say it soon. Then the case leads look at the day and the way again.
        </Trans>
      </p>
      <TextArea
        label={t`What makes you think so? You may leave this empty.`}
        hint={t`Only the case leads read it.`}
        value={text}
        onChange={setText}
      />
      <ProblemNotice error={report.error} />
      <div className="row">
        <Button type="submit" busy={report.isPending}>
          <Trans>I think they know</Trans>
        </Button>
        <span role="status">{report.isSuccess ? t`Thank you. The case leads decide how you go on.` : ''}</span>
      </div>
    </Form>
  )
}
