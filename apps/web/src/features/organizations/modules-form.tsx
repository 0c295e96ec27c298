import { LEARNING_MODULES, type LearningModule, MODULE_CONTENT } from '@holdfast/domain/learning/modules'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import type { SettingsStep } from './settings-steps.ts'
import { useSaveOrganization } from './use-save-organization.ts'

/** What the people of each plan go through before the day. */
export function ModulesForm({ organization, onDone }: SettingsStep) {
  const [requiredModules, setRequiredModules] = useState<LearningModule[]>(organization.requiredModules)
  const save = useSaveOrganization(organization, onDone)
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Everybody who takes part with a link of their own is asked. A plan is not locked before they are done,
            unless a second person confirms it. Help in an emergency never waits.
          </Trans>
        }
      >
        <Trans>What do people learn before the day?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => save.mutate({ requiredModules })}>
        <CheckboxGroup
          legend={<Trans>Needed before the day</Trans>}
          values={requiredModules}
          choices={LEARNING_MODULES.map((module) => ({
            value: module,
            label: localize(MODULE_CONTENT[module].title),
            hint: localize(MODULE_CONTENT[module].lead),
          }))}
          onChange={setRequiredModules}
        />
        <ProblemNotice error={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
