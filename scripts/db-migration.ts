import { createMigration } from '../apps/api/src/db/schema-engine.ts'
import { startThrowaway } from './postgres/throwaway.ts'
import { generateClient } from './steps/generate-client.ts'
import { runInOrder } from './steps/in-order.ts'
import { say } from './steps/say.ts'

// npm run db:migration -- NAME: writes the step from the committed schema to the one in the working tree
runInOrder(async ({ step, end }) => {
  const name = process.argv[2] ?? ''
  if (!/^[a-z0-9_]+$/.test(name)) throw new Error('Name the change: npm run db:migration -- add_follow_ups')
  // tells all that is wrong with the schema, if anything is
  await generateClient()
  const throwaway = await step(startThrowaway, (started) => started.stop())
  const folder = await createMigration(await throwaway.createDatabase('migration'), name)
  say(
    folder
      ? `Written: ${folder}. Read it, add rights and policies, commit it with the schema.`
      : 'The schema has not changed.',
  )
  end()
})
