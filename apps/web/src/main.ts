import { start } from './app/start.tsx'
import { firstLocale } from './i18n/first-locale.ts'
import './ui/styles/index.css'

// this takes long the first time, and now the processor waits for the network
new Intl.PluralRules(firstLocale())
void start()
