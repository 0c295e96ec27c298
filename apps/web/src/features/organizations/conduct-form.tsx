import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { SettingsStep } from './settings-steps.ts'
import { useSaveOrganization } from './use-save-organization.ts'

/** What the practice adds to the code of conduct. */
export function ConductForm({ organization, onDone }: SettingsStep) {
  const { t } = useLingui()
  const [conductText, setConductText, clear] = usePersistedState(
    `organization.${organization.id}.conduct`,
    organization.conductText,
  )
  const save = useSaveOrganization(organization, () => {
    clear()
    onDone()
  })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Whoever works here accepts it. When you change it, everybody is asked again before a case opens to them, you
            as well. Families are not affected.
          </Trans>
        }
      >
        <Trans>What do you add to the code of conduct?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => save.mutate({ conductText })}>
        <TextArea
          label={t`Your own paragraph`}
          hint={t`It stands below our code. You may leave it empty.`}
          value={conductText}
          onChange={setConductText}
          problem={fieldProblem(save.error, 'conductText')}
        />
        {!fieldProblem(save.error, 'conductText') && <ProblemNotice error={save.error} />}
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
