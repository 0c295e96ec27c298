import { start } from './app/start.tsx'
import './ui/styles/index.css'

void start()
