import { decideAccent, OWN_ACCENT, readableAccent } from '@holdfast/domain/organizations/branding'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PracticeMark } from '../crisis-contacts/practice-mark.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { SettingsStep } from './settings-steps.ts'
import { useSaveOrganization } from './use-save-organization.ts'

const isColor = (given: string): boolean => /^#[0-9a-f]{6}$/.test(given)

/** The letters that stand for the practice, and its one color; a color on which words are hard to read is not taken. */
export function BrandingForm({ organization, onDone }: SettingsStep) {
  const { t } = useLingui()
  const { name } = organization
  const before = { mark: organization.mark, accent: organization.accent }
  const [{ mark, accent }, setValue, clear] = usePersistedState(`practice.branding.${organization.id}`, before)
  const change = (given: Partial<typeof before>) => setValue((now) => ({ ...now, ...given }))
  const color = accent.trim().toLowerCase()
  const decision = color === '' || isColor(color) ? decideAccent(color) : null
  const nearest = isColor(color) ? readableAccent(color) : OWN_ACCENT
  const { missing, whenComplete } = useNeeded({
    accent: decision === null ? t`Enter a color such as #1f5f58.` : !decision.ok && localize(decision.refusal.reason),
  })
  const save = useSaveOrganization(organization, () => {
    clear()
    onDone()
  })
  const wrong = missing('accent')
  return (
    <>
      <PageHeading lead={<Trans>Your families see it on their home, under Help and on paper.</Trans>}>
        <Trans>How do you show yourselves?</Trans>
      </PageHeading>
      <PracticeMark practice={{ name, mark, accent: decision?.ok ? color : '' }} />
      <Form className="stack-l" onSubmit={() => whenComplete(() => save.mutate({ mark, accent: color }))}>
        <TextField
          label={t`Mark`}
          hint={t`Up to three. Empty: the first letters of your name.`}
          className="short"
          maxLength={3}
          value={mark}
          onChange={(given) => change({ mark: given })}
          problem={fieldProblem(save.error, 'mark')}
        />
        <TextField
          label={t`Color`}
          hint={t`For example #1f5f58. Empty: the color of the app.`}
          className="short"
          value={accent}
          onChange={(given) => change({ accent: given })}
          problem={wrong ?? fieldProblem(save.error, 'accent')}
        />
        {wrong && nearest !== color && (
          <div>
            <Button look="quiet" onClick={() => change({ accent: nearest })}>
              <Trans>Take {nearest}</Trans>
            </Button>
          </div>
        )}
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
