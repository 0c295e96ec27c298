import { type Comment, commentRoutes } from '@holdfast/contracts/comments'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { comment: Comment; about: string | null; planKey: PlanKey }

/** One comment: who said what about what, and how it is settled. */
export function CommentItem({ comment, about, planKey }: Props) {
  const { t } = useLingui()
  const [draft, setDraft, clearDraft] = usePersistedState<string | null>(`comment.${comment.id}`, null)
  const params = { commentId: comment.id }
  const write = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSuccess: () => clearDraft(),
  })
  const settle = () =>
    comment.resolvedAt
      ? changePlan(planKey, commentRoutes.reopen, { params })
      : changePlan(planKey, commentRoutes.resolve, { params })
  return (
    <li className="card stack">
      <p className="muted">
        <bdi>{comment.by}</bdi> · {formatMoment(comment.at)}
        {comment.editedAt && (
          <>
            {' '}
            · <Trans>edited</Trans>
          </>
        )}
        {about && (
          <>
            {' '}
            · <a href={`#${comment.subjectId ?? ''}`}>{about}</a>
          </>
        )}
      </p>
      {draft === null ? (
        <p className="spoken">{comment.text}</p>
      ) : (
        <TextArea label={t`Your comment`} value={draft} onChange={setDraft} />
      )}
      {comment.audience === 'coach' && (
        <p className="muted">
          <Trans>
            Only the author of the letter and the interventionist read this, also when the letter is shared.
          </Trans>
        </p>
      )}
      {comment.mentions.length > 0 && (
        <p className="muted">
          <Trans>Asked: {comment.mentions.map(({ name }) => name).join(', ')}</Trans>
        </p>
      )}
      {comment.resolvedBy && (
        <p className="muted">
          <Trans>Settled by {comment.resolvedBy}</Trans>
        </p>
      )}
      <ProblemNotice error={write.error} />
      <div className="row">
        {draft !== null ? (
          <>
            <Button
              busy={write.isPending}
              onClick={() =>
                write.mutate(() => changePlan(planKey, commentRoutes.update, { params, body: { text: draft } }))
              }
            >
              <Trans>Save the comment</Trans>
            </Button>
            <Button look="quiet" onClick={() => clearDraft()}>
              <Trans>Leave it as it was</Trans>
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" busy={write.isPending} onClick={() => write.mutate(settle)}>
              {comment.resolvedAt ? <Trans>Open it again</Trans> : <Trans>This is settled</Trans>}
            </Button>
            {comment.can.edit.allowed && (
              <Button look="quiet" onClick={() => setDraft(comment.text)}>
                <Trans>Change it</Trans>
              </Button>
            )}
          </>
        )}
        {comment.can.edit.allowed && (
          <RemoveButton
            label={<Trans>Take it back</Trans>}
            title={<Trans>Take this comment back?</Trans>}
            confirm={t`Take it back`}
            cancel={t`Keep`}
            busy={write.isPending}
            onRemove={() => write.mutate(() => changePlan(planKey, commentRoutes.remove, { params }))}
          >
            <Trans>The comment goes. This cannot be undone.</Trans>
          </RemoveButton>
        )}
      </div>
    </li>
  )
}
