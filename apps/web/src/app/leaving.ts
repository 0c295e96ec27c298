import { tabNotes } from '../offline/notes.ts'
import { LEFT } from './cover-notes.ts'
import { createValue } from '../ui/create-value.ts'

/** The address of the neutral page. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/'

const hasLeft = createValue(tabNotes.read(LEFT) !== null)

// a page that the browser kept as it was, with all that stood on it, begins anew
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

/**
 * Leaves for a neutral page at once. It cannot clear the browser's history, but whoever goes back in this tab finds a cover,
 * whichever page of the app it was.
 */
export function leave(): void {
  document.body.hidden = true
  tabNotes.write(LEFT, '1')
  location.replace(NEUTRAL_PAGE)
}

/** Whoever left is back. */
export function comeBack(): void {
  tabNotes.remove(LEFT)
  hasLeft.set(false)
}

/** Whether somebody left this tab, and has not come back. */
export const useHasLeft = hasLeft.useValue
