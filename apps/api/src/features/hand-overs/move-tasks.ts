import { toIsoDate } from '@holdfast/domain/shared/time'
import { nightly } from '../../jobs/nightly.ts'

/** Every night: the tasks of hand-overs that begin or end move with the case (F7). */
export const moveTasksOfHandOvers = nightly('move-tasks-of-hand-overs', async ({ database, now }) => {
  await database.prisma.$executeRaw`SELECT holdfast.move_tasks_of_the_day(${toIsoDate(now())}::date)`
})
