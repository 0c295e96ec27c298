import { tabNotes } from '../offline/notes.ts'
import { COVERED } from './cover-notes.ts'
import { createValue } from '../ui/create-value.ts'

const isCovered = createValue(tabNotes.read(COVERED) !== null)

/** Covers the pages of this tab, also after a reload, until whoever they belong to uncovers them. */
export function cover(): void {
  tabNotes.write(COVERED, '1')
  isCovered.set(true)
}

/** After somebody proved who they are. */
export function uncover(): void {
  tabNotes.remove(COVERED)
  isCovered.set(false)
}

/** Whether the pages of this tab are covered. */
export const useIsCovered = isCovered.useValue
