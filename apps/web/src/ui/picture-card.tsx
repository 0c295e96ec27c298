import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'

type Props = {
  title: ReactNode
  /** The drawing: an SVG with `role="img"` and a sentence. */
  picture: ReactNode
  /** The same as a table, with a caption. */
  table: ReactNode
  /** What the picture shows, in words below it. */
  children?: ReactNode
}

/** A picture of what is planned, the table with the same facts one tap away, and the picture in words. */
export function PictureCard({ title, picture, table, children }: Props) {
  const { t } = useLingui()
  const [isTable, setIsTable] = useState(false)
  return (
    <section className="card">
      <div className="row between">
        <h2>{title}</h2>
        <div className="seg2" role="group" aria-label={t`Show as`}>
          <button type="button" aria-pressed={!isTable} onClick={() => setIsTable(false)}>
            <Trans>Picture</Trans>
          </button>
          <button type="button" aria-pressed={isTable} onClick={() => setIsTable(true)}>
            <Trans>Table</Trans>
          </button>
        </div>
      </div>
      {isTable ? <div className="behind">{table}</div> : picture}
      {children}
    </section>
  )
}
