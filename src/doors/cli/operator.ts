import type { Command as Commander } from 'commander'
import { told } from '#council/invariants/breach.ts'
import { lookAtInvariants } from '#council/invariants/queries.ts'
import { allCouncils } from '#ground/access/queries.ts'
import { dayOf } from '#ground/kernel/day.ts'
import { checkAudit } from '#ground/platform/audit-seals.ts'
import { migrateServer } from '#ground/platform/build.ts'
import type { CommandOut } from '#ground/platform/lock.ts'
import { CannotGoOn, type Platform } from '#ground/platform/platform.ts'
import type { Ground } from './ground.ts'
import { serve, workOnly } from './serve.ts'

/** Commands for whoever runs the service. */
export function addOperatorCommands(
  program: Commander,
  ground: Ground,
  exit: (code: number) => void,
): void {
  const { config, out, signal, withPlatform } = ground
  program
    .command('serve')
    .description('serve the pages (what `npm start` does); on the embedded database, jobs too')
    .action(async () => exit(await serve(ground)))
  program
    .command('worker')
    .description('work on background jobs, on a server database; any number of these may run')
    .action(async () => exit(await workOnly(config, out, signal)))
  program
    .command('migrate')
    .description('bring the database up to date')
    .action(async () => {
      if (config.database.kind === 'server')
        return exit(sayApplied(out, await migrateServer(config)))
      return exit(await withPlatform(async () => sayUpToDate(out)))
    })
  program
    .command('check')
    .description('check what must always be true, and name every row where it is not')
    .action(async () => exit(await withPlatform(({ platform }) => check(platform, out))))
}

function sayApplied(out: CommandOut, names: readonly string[]): 0 {
  for (const name of names) out.line(`Applied ${name}`)
  return names.length > 0 ? 0 : sayUpToDate(out)
}

function sayUpToDate(out: CommandOut): 0 {
  out.line('The database is up to date.')
  return 0
}

/** 0: all is true. 1: something is not, and each is named. */
async function check(platform: Platform, out: CommandOut): Promise<0 | 1> {
  const councils = await platform.national(allCouncils)
  if (councils.length === 0)
    throw new CannotGoOn('There is no council yet, so nothing to check.', 0)
  let sound = true
  for (const { id, key } of councils) {
    const { seals, broken, unsealed } = await checkAudit(platform, id)
    out.line(`${key}: ${seals} seals of the audit read again`)
    for (const { number, why } of broken) out.complain(`${key}: seal ${number} is broken: ${why}`)
    for (const row of unsealed)
      out.complain(`${key}: row ${row} is older than a minute and not sealed`)
    sound &&= broken.length === 0 && unsealed.length === 0
    sound = (await invariantsHold(platform, out, { id, key })) && sound
  }
  return sound ? 0 : 1
}

/** Looks at what must be true of a council's rows, and names each row where it is not. */
async function invariantsHold(
  platform: Platform,
  out: CommandOut,
  { id, key }: { readonly id: string; readonly key: string },
): Promise<boolean> {
  const on = dayOf(platform.now())
  const looked = await platform.transaction(id, (db) => lookAtInvariants(db, id, on))
  const held = looked.filter(({ breaches }) => breaches === 0).length
  out.line(`${key}: ${held} of ${looked.length} invariants hold`)
  for (const line of looked.flatMap(told)) out.complain(`${key}: ${line}`)
  return held === looked.length
}
