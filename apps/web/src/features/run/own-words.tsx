import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ReadAloud } from '../../i18n/read-aloud.tsx'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import type { Letter } from './letters-to-read.ts'
import { usePageRoom } from './use-page-room.ts'
import { pagesOf } from './word-pages.ts'

type Props = {
  letter: Letter
  next: string | undefined
  scale: number
  onRead: (() => void) | undefined
  /** Back to the step, where it is not their turn, as far as this phone knows. */
  onBack: (() => void) | undefined
}

/** The phone of whoever reads now: their words alone, large, one page at a time. */
export function OwnWords({ letter, next, scale, onRead, onBack }: Props) {
  const [at, setAt] = useState(0)
  const pages = pagesOf(letter.words, usePageRoom(scale))
  const count = pages.length
  const shown = Math.min(at, Math.max(0, count - 1))
  const isLast = shown >= count - 1
  const page = shown + 2
  return (
    <>
      <header className="row between">
        <div className="row">
          <Avatar name={letter.name} color={letter.color} size="s" />
          <PageHeading small>
            {!letter.isMe ? (
              <Trans>You read for {letter.name}</Trans>
            ) : onBack ? (
              <Trans>Your words</Trans>
            ) : (
              <Trans>You read now</Trans>
            )}
          </PageHeading>
        </div>
        {onBack && (
          <Button look="text" small onClick={onBack}>
            <Trans>Back to the meeting</Trans>
          </Button>
        )}
        {!onBack && next && (
          <span className="small soft">
            <Trans>Next: {next}</Trans>
          </span>
        )}
      </header>
      <div className="livewords" aria-live="polite">
        {pages[shown]?.map((paragraph, position) => (
          <p key={`${shown} ${position}`}>{paragraph}</p>
        ))}
        {count === 0 && (
          <p>
            <Trans>Say it in your own words.</Trans>
          </p>
        )}
      </div>
      <div className="actions">
        {!isLast && (
          <button type="button" className="btn fill" onClick={() => setAt(shown + 1)}>
            <Trans>
              Page {page} of {count}
            </Trans>
            <Icon name="arrow-right" small flip />
          </button>
        )}
        {isLast && onRead && (
          <button type="button" className="btn fill" onClick={onRead}>
            <Trans>I have read it</Trans>
          </button>
        )}
        {shown > 0 && (
          <Button look="text" onClick={() => setAt(shown - 1)}>
            <Trans>The page before</Trans>
          </Button>
        )}
        <ReadAloud words={letter.words} />
      </div>
    </>
  )
}
