import { contentRoutes } from '@holdfast/contracts/content'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { refreshContent } from './content.queries.ts'
import { inAYear } from './in-a-year.ts'

/** Somebody has read all the texts below and found them right: one record for each. */
export function ReviewShown({ organizationId, keys }: { organizationId: string; keys: readonly string[] }) {
  const { t } = useLingui()
  const [source, setSource, clearSource] = usePersistedState(`content.review.${organizationId}`, '')
  const [reviewBy, setReviewBy] = useState(inAYear)
  const review = useMutation({
    mutationFn: () =>
      request(contentRoutes.review, {
        params: { organizationId },
        body: { keys: keys.slice(0, 200), reviewBy, source },
      }),
    onSuccess: () => {
      clearSource()
      return refreshContent(organizationId)
    },
  })
  return (
    <Disclosure summary={<Trans>I have checked the texts shown here</Trans>}>
      <Form onSubmit={() => review.mutate()}>
        <TextField
          label={t`Who checked, or with what?`}
          maxLength={200}
          value={source}
          onChange={setSource}
          problem={fieldProblem(review.error, 'source')}
        />
        <TextField
          type="date"
          className="short"
          label={t`To be checked by`}
          value={reviewBy}
          onChange={setReviewBy}
          problem={fieldProblem(review.error, 'reviewBy')}
        />
        <ProblemNotice error={review.error} />
        <div>
          <Button type="submit" look="quiet" busy={review.isPending}>
            <Plural value={keys.length} one="Record that # text was checked" other="Record that # texts were checked" />
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
