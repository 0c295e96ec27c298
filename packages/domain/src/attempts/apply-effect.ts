import { type DayRole, isPresentable } from '../participants/participant.ts'
