import { type CasePractice, entrustedCaseRoutes } from '@holdfast/contracts/entrusted-cases'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { request } from '../api/request.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useHashToken } from '../app/hash-token.ts'
import { isBrokenLink, LinkBroken } from '../app/link-broken.tsx'
import { useSession } from '../app/session.ts'
import { myCasesQuery } from '../features/cases/cases.queries.ts'
import { AskPractice } from '../features/entrusted-cases/ask-practice.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useNeeded } from '../ui/use-needed.ts'
import { AccountFirst } from './public/account-first.tsx'

function PasteLink({ onLink }: { onLink: (token: string) => void }) {
  const { t } = useLingui()
  const [link, setLink] = useState('')
  const token = link.split('#')[1]?.trim() ?? ''
  const { missing, whenComplete } = useNeeded({ link: token === '' && t`Paste the whole link, with the part after #.` })
  return (
    <>
      <PageHeading
        lead={<Trans>The practice gives you a link. There is no list of practices here to look through.</Trans>}
      >
        <Trans>A practice for your case</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(() => onLink(token))}>
        <TextField label={t`Link of the practice`} value={link} onChange={setLink} problem={missing('link')} />
        <div>
          <Button type="submit">
            <Trans>Go on</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}

function OwnCases({ token, onAsked }: { token: string; onAsked: (practice: CasePractice) => void }) {
  const cases = useQuery(myCasesQuery)
  return (
    <QueryBoundary query={cases}>
      {(all) => {
        const led = all.filter(({ myRole }) => myRole === 'lead')
        if (led.length > 0) return <AskPractice token={token} cases={led} onAsked={onAsked} />
        return (
          <p>
            <Trans>You lead no case yet. Open one, then open this link again: it stays valid.</Trans>
          </p>
        )
      }}
    </QueryBoundary>
  )
}

function OfPractice({ token }: { token: string }) {
  const session = useSession()
  const [asked, setAsked] = useState<CasePractice>()
  const preview = useAnswer(token, (given) => request(entrustedCaseRoutes.preview, { body: { token: given } }))
  if (isBrokenLink(preview.error)) return <LinkBroken />
  if (asked)
    return (
      <>
        <PageHeading
          lead={<Trans>They are told, and name who looks after it. You find it on the page of your case.</Trans>}
        >
          <Trans>You asked {asked.practiceName}</Trans>
        </PageHeading>
        <div className="actions">
          <Link className="btn" to="/home">
            <Trans>Go to your cases</Trans>
          </Link>
        </div>
      </>
    )
  return (
    <QueryBoundary query={preview}>
      {({ practiceName, region, phone }) => (
        <>
          <PageHeading lead={[region, phone].filter(Boolean).join(' · ') || undefined}>
            <Trans>Shall {practiceName} look after your case?</Trans>
          </PageHeading>
          {session === undefined ? null : session === null ? (
            <AccountFirst>
              <Trans>
                Whoever leads the case asks. Sign in or open an account, then open this link again: it stays valid.
              </Trans>
            </AccountFirst>
          ) : (
            <OwnCases token={token} onAsked={setAsked} />
          )}
        </>
      )}
    </QueryBoundary>
  )
}

/** What the link of a practice opens for a family: which practice, what it will see, and one act to ask it to look after a case. */
export default function EntrustPage() {
  const fromLink = useHashToken()
  const [pasted, setPasted] = useState('')
  const token = fromLink || pasted
  return (
    <MainContent key={token} narrow>
      {token ? <OfPractice token={token} /> : <PasteLink onLink={setPasted} />}
    </MainContent>
  )
}
