import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { parserOf } from '../src/ground/platform/parsers.ts'
import { prepare } from '../src/ground/platform/prepare.ts'
import { runOn } from '../src/ground/platform/server.ts'
import { MADE_AT } from './global-setup.ts'
import { startPostgres } from './postgres-server.ts'

const TEMPLATE = 'good_days_template'

/**
 * As a council's database administrator would make it: an owner who migrates and is no superuser, and a login for the
 * program that owns nothing.
 */
const ROLES = `
create role good_days_owner login;
create role good_days nologin;
create role good_days_program login in role good_days;
create database ${TEMPLATE} owner good_days_owner;`

async function query(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser: parserOf } })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** Starts a real PostgreSQL server when tests need one, with a migrated database that each worker clones. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  try {
    await query(server.url.replace('@/', '@/postgres'), async (client) => {
      for (const statement of ROLES.trim().split('\n')) await client.query(statement)
    })
    await query(server.url.replace('//postgres@/', `//good_days_owner@/${TEMPLATE}`), (client) =>
      prepare(runOn(client), { kind: 'server', now: () => MADE_AT }),
    )
  } catch (error) {
    await server.stop()
    throw error
  }
  provide('postgresServer', server.url)
  provide('pgliteTemplate', undefined)
  return server.stop
}
