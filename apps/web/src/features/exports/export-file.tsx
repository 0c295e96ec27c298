import { exportRoutes } from '@holdfast/contracts/exports'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { saveFile } from '../../api/save-file.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type Props = {
  /** Everything of this case that its reader may read; what is their own in all cases without it. */
  caseKey?: { organizationId: string; caseId: string }
}

/** Says what is in a file that somebody can take along, and hands it to them once they have shown that it is them. */
export function ExportFile({ caseKey }: Props) {
  const take = useMutation({
    mutationFn: () => (caseKey ? request(exportRoutes.ofCase, { params: caseKey }) : request(exportRoutes.mine, {})),
    onSuccess: (file) => saveFile(file, exportRoutes.mine.produces),
  })
  return (
    <section className="card">
      <h2>{caseKey ? <Trans>Take this case along</Trans> : <Trans>Take along what is yours</Trans>}</h2>
      <p className="soft">
        {caseKey ? (
          <Trans>
            One file with everything that you can read here, for another program (JSON). On paper it is easier to read:
            print the plan.
          </Trans>
        ) : (
          <Trans>
            One file with your account and what you wrote or said of yourself in every case, for another program (JSON).
          </Trans>
        )}
      </p>
      <p className="small soft">
        <Trans>It is not encrypted. Keep it where nobody finds it by chance.</Trans>
      </p>
      <div>
        <Button look="quiet" busy={take.isPending} onClick={() => take.mutate()}>
          <Icon name="download" small />
          <Trans>Save the file</Trans>
        </Button>
      </div>
      {take.isSuccess && (
        <p role="status" className="small">
          <Trans>The file is with your downloads.</Trans>
        </p>
      )}
      <ProveYourself why="export" error={take.error} onProved={() => take.mutate()} />
    </section>
  )
}
