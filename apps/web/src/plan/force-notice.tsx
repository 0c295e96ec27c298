import { forceIn } from '@holdfast/domain/language/force'
import { FORCE_WHY } from '@holdfast/domain/language/force-why'
import { Trans } from '@lingui/react/macro'
import { localize } from '../i18n/localize.ts'
import { Notice } from '../ui/notice.tsx'

/** Says, while it is typed, that these words hold somebody against their will, and why nobody does (docs/practice.md ruling 3). */
export function ForceNotice({ words }: { words: string }) {
  const found = forceIn(words)
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice>
          <p>{found.map((kind) => localize(FORCE_WHY[kind])).join(' ')}</p>
          <p className="muted">
            <Trans>Your words are kept. Nobody is shown them as an agreed answer until they are written again.</Trans>
          </p>
        </Notice>
      )}
    </div>
  )
}
