import { spokenSeconds } from '@holdfast/domain/statements/spoken-length'
import { Plural, Trans } from '@lingui/react/macro'

/** How long some words take, read aloud. */
export function SpokenTime({ words }: { words: number }) {
  const seconds = spokenSeconds(words)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return (
    <span className="num">
      {minutes > 0 && (
        <>
          <Plural value={minutes} one="# minute" other="# minutes" />{' '}
        </>
      )}
      {(rest > 0 || minutes === 0) && <Plural value={rest} one="# second" other="# seconds" />} <Trans>aloud</Trans>
    </span>
  )
}
