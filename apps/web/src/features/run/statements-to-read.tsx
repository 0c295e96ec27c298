import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Letter } from './letters-to-read.ts'

type Props = { letters: readonly Letter[]; onRead: (id: string) => void }

/**
 * The way to what this person reads aloud, also while it is not their turn: a phone without a network is not told when it is.
 */
export function StatementsToRead({ letters, onRead }: Props) {
  return letters.map(({ id, name, isMe }) => (
    <Button key={id} look="quiet" onClick={() => onRead(id)}>
      <Icon name="file-text" small />
      {isMe ? <Trans>My words</Trans> : <Trans>The words of {name}</Trans>}
    </Button>
  ))
}
