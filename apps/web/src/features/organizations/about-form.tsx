import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { PracticeFields, type PracticeFieldsValue } from './practice-fields.tsx'
import type { SettingsStep } from './settings-steps.ts'
import { useSaveOrganization } from './use-save-organization.ts'

/** What the practice is called, where and in which languages it helps. */
export function AboutForm({ organization, onDone }: SettingsStep) {
  const { t } = useLingui()
  const { name, region, languages, timeZone } = organization
  const before: PracticeFieldsValue = { name, region, languages, timeZone }
  const [value, setValue, clear] = usePersistedState(`practice.about.${organization.id}`, before)
  const { missing, whenComplete } = useNeeded({ name: value.name.trim() === '' && t`Enter a name.` })
  const save = useSaveOrganization(organization, () => {
    clear()
    onDone()
  })
  const problemOf = (field: 'name' | 'region') =>
    (field === 'name' ? missing('name') : undefined) ?? fieldProblem(save.error, field)
  return (
    <>
      <PageHeading>
        <Trans>The practice</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(() => save.mutate(value))}>
        <PracticeFields
          value={value}
          onChange={(patch) => setValue((now) => ({ ...now, ...patch }))}
          problemOf={problemOf}
        />
        {!problemOf('name') && !problemOf('region') && <ProblemNotice error={save.error} />}
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
