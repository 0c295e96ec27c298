import { LEARNING_MODULES, type LearningModule, MODULE_CONTENT } from '@holdfast/domain/learning/modules'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { RowWords } from '../../ui/row-words.tsx'
import type { MarkState } from '../../ui/status-mark.tsx'

/** How a module stands for the reader: its mark, and a word about it. */
export type ModuleStanding = { state: MarkState | undefined; about: ReactNode }

/** Every module as a row that opens it on the same page. */
export function ModuleRows({ standingOf }: { standingOf?: (module: LearningModule) => ModuleStanding }) {
  return (
    <ul className="group">
      {LEARNING_MODULES.map((module) => {
        const { title, lead } = MODULE_CONTENT[module]
        const standing = standingOf?.(module)
        return (
          <li key={module}>
            <Link className="task" to="." search={{ step: module } as never}>
              <RowWords state={standing?.state} name={localize(title)} about={standing?.about ?? localize(lead)} />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
