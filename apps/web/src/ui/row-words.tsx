import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { type MarkState, StatusMark } from './status-mark.tsx'

type Props = {
  name: ReactNode
  /** What stands there now, or what it is for: two lines of it. */
  about?: ReactNode
  /** A mark before it, or else an icon. */
  state?: MarkState | undefined
  icon?: IconName | undefined
  /** Whether the row opens a page: inside a link of the class `task`. */
  opens?: boolean
}

/** The words of a row in a list of pages or things. */
export function RowWords({ name, about, state, icon = 'file-text', opens = true }: Props) {
  return (
    <>
      {state ? <StatusMark state={state} quiet /> : <Icon name={icon} />}
      <span>
        <b>{name}</b>
        {about && <span className="meta two-lines">{about}</span>}
      </span>
      {opens && <Icon name="chevron-right" flip />}
    </>
  )
}
