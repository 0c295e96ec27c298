import { publicPageAt } from './app/public-pages.ts'
import './ui/styles/index.css'

// the page itself is on its way while what every page needs is loaded
void publicPageAt(location.pathname)?.()
const { start } = await import('./app/start.tsx')
await start()
