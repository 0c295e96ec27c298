import { askFirst } from './api/ask-first.ts'
import { COVERED, LEFT } from './app/cover-notes.ts'
import { firstLocale } from './i18n/first-locale.ts'
import { tabNotes } from './offline/notes.ts'

// stands in the page itself, so that it runs before any file is here (apps/web/first-script.ts);
// nothing is read while the pages of this tab are covered
if (tabNotes.read(LEFT) === null && tabNotes.read(COVERED) === null) {
  globalThis.firstAnswers = new Map()
  void askFirst(location.pathname, globalThis.firstAnswers).catch(() => undefined)
}

// these take long the first time, and now the processor waits for the network
setTimeout(() => {
  const locale = firstLocale()
  new Intl.PluralRules(locale).select(1)
  new Intl.NumberFormat(locale).format(1)
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(0)
})
