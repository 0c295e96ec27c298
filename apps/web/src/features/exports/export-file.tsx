import { exportRoutes } from '@holdfast/contracts/exports'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { saveFile } from '../../api/save-file.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

type CaseKey = { organizationId: string; caseId: string }
type Props = {
  /** Everything of this case that its reader may read; what is their own in all cases without it. */
  caseKey?: CaseKey
}
type Kind = 'pdf' | 'json'

const take = (kind: Kind, caseKey?: CaseKey) => {
  if (caseKey) return request(kind === 'pdf' ? exportRoutes.ofCasePrinted : exportRoutes.ofCase, { params: caseKey })
  return request(kind === 'pdf' ? exportRoutes.minePrinted : exportRoutes.mine, {})
}

/** Says what is in a file that somebody can take along, and hands it to them once they have shown that it is them. */
export function ExportFile({ caseKey }: Props) {
  const taking = useMutation({
    mutationFn: (kind: Kind) => take(kind, caseKey),
    onSuccess: (file, kind) => saveFile(file, (kind === 'pdf' ? exportRoutes.minePrinted : exportRoutes.mine).produces),
  })
  const isTaking = (kind: Kind) => taking.isPending && taking.variables === kind
  return (
    <section className="card">
      <h2>{caseKey ? <Trans>Take this case along</Trans> : <Trans>Take along what is yours</Trans>}</h2>
      <p className="soft">
        {caseKey ? (
          <Trans>One file with everything that you can read here.</Trans>
        ) : (
          <Trans>One file with your account and what you wrote or said of yourself in every case.</Trans>
        )}
      </p>
      <p className="small soft">
        <Trans>It is not encrypted. Keep it where nobody finds it by chance.</Trans>
      </p>
      <div className="actions">
        <Button look="quiet" busy={isTaking('pdf')} onClick={() => taking.mutate('pdf')}>
          <Icon name="download" small />
          <Trans>Save to read (PDF)</Trans>
        </Button>
        <Button look="quiet" busy={isTaking('json')} onClick={() => taking.mutate('json')}>
          <Icon name="download" small />
          <Trans>Save for a program (JSON)</Trans>
        </Button>
      </div>
      {taking.isSuccess && (
        <p role="status" className="small">
          <Trans>The file is with your downloads.</Trans>
        </p>
      )}
      <ProveYourself
        why="export"
        error={taking.error}
        onProved={() => taking.variables && taking.mutate(taking.variables)}
      />
    </section>
  )
}
