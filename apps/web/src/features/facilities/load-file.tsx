import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CancelImport } from './cancel-import.tsx'
import { refreshFacilities } from './facilities.queries.ts'

const today = () => new Date().toISOString().slice(0, 10)

type Props = { organizationId: string; current: FacilityImport; whenComplete?: (send: () => void) => void }

/** Says as of when the file is, and takes its places in; or goes on with what was cut off. */
export function LoadFile({ organizationId, current, whenComplete = (send) => send() }: Props) {
  const { t } = useLingui()
  const [asOf, setAsOf] = useState(current.asOf ?? today())
  const params = { organizationId, importId: current.id }
  const load = useMutation({
    mutationFn: () => request(facilityImportRoutes.load, { params, body: { asOf } }),
    onSuccess: refreshFacilities,
  })
  const places = current.new + current.changed + current.same
  return (
    <Form onSubmit={() => whenComplete(() => load.mutate())}>
      {!current.interrupted && (
        <TextField
          label={t`The file is as of`}
          hint={t`The day on which you saved it. It stands beside each place, so that everybody sees how old it is.`}
          type="date"
          className="short"
          max={today()}
          value={asOf}
          onChange={setAsOf}
          problem={fieldProblem(load.error, 'asOf')}
        />
      )}
      <ProblemNotice error={load.error} />
      <div className="row">
        <Button type="submit" busy={load.isPending}>
          {current.interrupted ? (
            <Trans>Go on where it stopped</Trans>
          ) : (
            <Plural value={places} one="Import # place" other="Import # places" />
          )}
        </Button>
        <CancelImport organizationId={organizationId} current={current} />
      </div>
    </Form>
  )
}
