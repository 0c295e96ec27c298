import { type IntakeQuestion, intakeRoutes } from '@holdfast/contracts/intake'
import { INTAKE_KINDS, type IntakeKind } from '@holdfast/domain/intake/intake'
import { inEach, LOCALES } from '@holdfast/domain/text'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { intakeQuestionsQuery } from './intake.queries.ts'

type Draft = { kind: IntakeKind; label: Record<string, string>; choices: Record<string, string> }
type Props = {
  organizationId: string
  questions: readonly IntakeQuestion[]
  version: number
  /** Undefined for a new one. */
  question: IntakeQuestion | undefined
  onDone: () => void
}

const linesOf = (given: string): string[] =>
  given
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const draftOf = (question?: IntakeQuestion): Draft => ({
  kind: question?.kind ?? 'yes_no',
  label: inEach((locale) => question?.label[locale] ?? ''),
  choices: inEach((locale) => (question?.choices ?? []).map((one) => one[locale]).join('\n')),
})

/** One question of the practice, in each language; what is not translated is asked in the language that is. */
export function QuestionForm({ organizationId, questions, version, question, onDone }: Props) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(
    `intake.${organizationId}.${question?.key ?? 'new'}`,
    draftOf(question),
  )
  const { kind, label, choices } = draft
  const kinds: Record<IntakeKind, string> = {
    yes_no: t`Yes or no`,
    choice: t`One of several`,
    text: t`A few words`,
  }
  const first = LOCALES.map((locale) => label[locale]?.trim()).find(Boolean) ?? ''
  const perLocale = LOCALES.map((locale) => linesOf(choices[locale] ?? ''))
  const most = Math.max(...perLocale.map(({ length }) => length))
  const known = perLocale.find(({ length }) => length === most) ?? []
  const { missing, whenComplete } = useNeeded({
    label: first === '' && t`Write the question.`,
    choices: kind === 'choice' && most < 2 && t`Write at least two choices, each on a line of its own.`,
  })
  const made = (): IntakeQuestion => ({
    key: question?.key ?? crypto.randomUUID(),
    kind,
    label: inEach((locale) => label[locale]?.trim() || first),
    choices:
      kind === 'choice'
        ? known.map((words, at) => inEach((locale) => linesOf(choices[locale] ?? '')[at] ?? words))
        : [],
  })
  const save = useMutation({
    mutationFn: (next: IntakeQuestion[]) =>
      request(intakeRoutes.saveQuestions, { params: { organizationId }, ifMatch: version, body: { questions: next } }),
    onSuccess: (saved) => {
      clear()
      queryClient.setQueryData(intakeQuestionsQuery(organizationId).queryKey, saved)
      onDone()
    },
  })
  const others = questions.filter(({ key }) => key !== question?.key)
  const withIt = () =>
    question ? questions.map((one) => (one.key === question.key ? made() : one)) : [...questions, made()]
  const nameOf = (locale: string) => new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(locale) ?? locale
  return (
    <>
      <PageHeading lead={<Trans>Cases that have answered keep the questions that they were asked.</Trans>}>
        <Trans>A question</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(() => save.mutate(withIt()))}>
        {LOCALES.map((locale, at) => (
          <TextField
            key={locale}
            label={t`The question (${nameOf(locale)})`}
            value={label[locale] ?? ''}
            maxLength={200}
            onChange={(given) => setDraft({ ...draft, label: { ...label, [locale]: given } })}
            problem={at === 0 ? missing('label') : undefined}
          />
        ))}
        <Select
          label={t`How it is answered`}
          value={kind}
          options={INTAKE_KINDS.map((one) => ({ value: one, label: kinds[one] }))}
          onChange={(given) => setDraft({ ...draft, kind: given })}
        />
        {kind === 'choice' &&
          LOCALES.map((locale, at) => (
            <TextArea
              key={locale}
              label={t`Choices, one on each line (${nameOf(locale)})`}
              value={choices[locale] ?? ''}
              onChange={(given) => setDraft({ ...draft, choices: { ...choices, [locale]: given } })}
              problem={at === 0 ? missing('choices') : undefined}
            />
          ))}
        <ProblemNotice error={save.error} />
        <div className="actions">
          <Button type="submit" busy={save.isPending}>
            <Trans>Save the question</Trans>
          </Button>
          {question && (
            <Button look="quiet" busy={save.isPending} onClick={() => save.mutate(others)}>
              <Trans>Ask it no more</Trans>
            </Button>
          )}
        </div>
      </Form>
    </>
  )
}
