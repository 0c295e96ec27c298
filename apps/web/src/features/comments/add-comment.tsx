import { commentRoutes } from '@holdfast/contracts/comments'
import type { CommentSection } from '@holdfast/domain/comments/comment-subjects'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Named = { id: string; name: string }
type Props = {
  planKey: PlanKey
  section: CommentSection
  /** The one item that it is about, where that is not to be chosen. */
  subjectId?: string
  items: readonly Named[]
  people: readonly Named[]
}

/** Says something about a section or one item of it, and asks somebody to look. */
export function AddComment({ planKey, section, subjectId: about = '', items, people }: Props) {
  const { t } = useLingui()
  const place = `${planKey.planId}.${section}${about && `.${about}`}`
  const [text, setText, clearText] = usePersistedState(`comment.text.${place}`, '')
  const [subjectId, setSubjectId, clearSubjectId] = usePersistedState(`comment.about.${place}`, about)
  const [mentions, setMentions, clearMentions] = usePersistedState<string[]>(`comment.asked.${place}`, [])
  const add = usePlanMutation(
    commentRoutes.create,
    planKey,
    () => ({ body: { section, subjectId: subjectId || null, text, mentions } }),
    () => {
      clearText()
      clearSubjectId()
      clearMentions()
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      {items.length > 0 && (
        <Select
          label={t`About`}
          value={subjectId}
          onChange={setSubjectId}
          options={[
            { value: '', label: t`This part as a whole` },
            ...items.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextArea
        label={t`Your comment`}
        hint={t`Everyone who may read this part reads it, too.`}
        value={text}
        onChange={setText}
        problem={fieldProblem(add.error, 'text')}
      />
      {people.length > 0 && (
        <CheckboxGroup
          legend={t`Ask someone to look`}
          values={mentions}
          onChange={setMentions}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          problem={fieldProblem(add.error, 'mentions')}
        />
      )}
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Add this comment</Trans>
        </Button>
      </div>
    </Form>
  )
}
