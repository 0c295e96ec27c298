import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { request } from '../../api/request.ts'
import { useAction } from '../../api/use-action.ts'
import { forgetReader, useSession } from '../../app/session.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { HomeDrawing } from '../../ui/drawings/home-drawing.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageLink, useNavigation } from '../../ui/navigation.tsx'

/** Everybody looks at the same sample. */
function LookButton() {
  const { go } = useNavigation()
  const open = useAction(
    () => request(sampleCaseRoutes.look, { body: { locale: currentLocale() } }),
    async ({ organizationId, caseId }) => {
      forgetReader()
      await go(`/o/${organizationId}/c/${caseId}`)
    },
  )
  return (
    <div className="stack">
      <Button look="quiet" busy={open.isPending} onClick={() => open.run()}>
        <Icon name="eye" small />
        <Trans>See a sample</Trans>
      </Button>
      <ProblemNotice error={open.error} />
    </div>
  )
}

/** The way to the sample; whoever is signed in gets a copy, and stays who they are. */
function Sample() {
  const session = useSession()
  return (
    <section className="card row between">
      <div>
        <h2>
          <Trans>Look around first</Trans>
        </h2>
        <p className="soft">
          <Trans>An invented family’s plan, already filled in.</Trans>
        </p>
      </div>
      {session && !session.isReadOnly ? (
        <PageLink className="btn quiet" href="/sample">
          <Icon name="eye" small />
          <Trans>See a sample</Trans>
        </PageLink>
      ) : (
        <LookButton />
      )}
    </section>
  )
}

export default function WelcomePage() {
  const session = useSession()
  // whoever only looks at the sample is nobody yet
  const isHere = Boolean(session) && !session?.isReadOnly
  return (
    <main id="content" tabIndex={-1} className="page wide welcome">
      <section className="open">
        <div className="stack-l">
          <h1 className="display">
            <Trans>You do not have to do this alone, or all at once</Trans>
          </h1>
          <p className="lead">
            <Trans>
              Someone you love drinks or uses, and you are afraid. Plan together how to offer help, hold the talk
              safely, and try again if the answer is no.
            </Trans>
          </p>
          <div className="actions">
            <PageLink className="btn" href={isHere ? '/start' : '/sign-up'}>
              <Trans>Start, 3 minutes</Trans>
              <Icon name="arrow-right" small flip />
            </PageLink>
            <PageLink className="btn quiet" href="/invited">
              <Trans>I was invited</Trans>
            </PageLink>
          </div>
          <p className="who">
            <Icon name="lock" />
            <span>
              <Trans>The person you worry about never sees this while you plan.</Trans>
            </span>
          </p>
          {!isHere && (
            <p>
              <Trans>
                You have an account? <PageLink href="/sign-in">Sign in</PageLink>
              </Trans>
            </p>
          )}
        </div>
        <HomeDrawing />
      </section>
      <section className="cols three">
        <div className="stack">
          <h2>
            <Trans>First, is everyone safe?</Trans>
          </h2>
          <p className="soft">
            <Trans>A few questions. If someone is in danger, we say what to do now.</Trans>
          </p>
        </div>
        <div className="stack">
          <h2>
            <Trans>Then, a path of seven steps</Trans>
          </h2>
          <p className="soft">
            <Trans>Your people, your words, a place that is ready. You see the next step, never all of it.</Trans>
          </p>
        </div>
        <div className="stack">
          <h2>
            <Trans>And after the day</Trans>
          </h2>
          <p className="soft">
            <Trans>Whatever the answer is, you know who is with whom that night, and what comes next.</Trans>
          </p>
        </div>
      </section>
      <Sample />
      <p className="small soft">
        <Trans>
          What you write is yours until you share it. “Leave” opens a weather page at once; it cannot clear your
          browser’s history, but you can do that in your browser.
        </Trans>
      </p>
    </main>
  )
}
