import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { PageHeading } from '../../ui/page.tsx'
import { PrintButton } from '../../ui/print-button.tsx'

/** Ten codes, this once; whoever closes the page makes new ones to see some again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Keep them where your phone is not, on paper for example. If you lose the app, each of them opens your
            account once. They are not shown again.
          </Trans>
        }
      >
        <Trans>Your recovery codes</Trans>
      </PageHeading>
      <section className="card">
        <ol className="codes num">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ol>
      </section>
      <div className="actions">
        <Link className="btn" to="/account" search={{}}>
          <Trans>I have kept them</Trans>
        </Link>
        <PrintButton>
          <Trans>Print</Trans>
        </PrintButton>
      </div>
    </>
  )
}
