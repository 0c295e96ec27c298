import { askFirst } from './api/first-questions.ts'
import { COVERED, LEFT } from './app/cover-notes.ts'
import { firstLocale } from './i18n/first-locale.ts'
import { tabNotes } from './offline/notes.ts'
import figtree from './ui/fonts/figtree-latin.woff2?url'
import literata from './ui/fonts/literata-latin.woff2?url'
import './ui/styles/index.css'

// nothing is read while the pages of this tab are covered
if (tabNotes.read(LEFT) === null && tabNotes.read(COVERED) === null)
  void askFirst(location.pathname).catch(() => undefined)
// behind the questions, which a page cannot be drawn without
for (const href of [figtree, literata]) {
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', href })
  link.crossOrigin = 'anonymous'
  document.head.append(link)
}
// this takes long the first time, and now the processor waits for the network
new Intl.PluralRules(firstLocale())
void import('./app/start.tsx').then(({ start }) => start())
