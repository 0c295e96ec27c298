import { askFirst } from './api/first-questions.ts'
import { COVERED, LEFT } from './app/cover-notes.ts'
import { tabNotes } from './offline/notes.ts'
import './ui/styles/index.css'

// nothing is read while the pages of this tab are covered
if (tabNotes.read(LEFT) === null && tabNotes.read(COVERED) === null)
  void askFirst(location.pathname).catch(() => undefined)
void import('./app/start.tsx').then(({ start }) => start())
