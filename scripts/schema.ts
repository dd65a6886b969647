import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ColumnMetadata, Kysely, TableMetadata } from 'kysely'
import { kyselyOn, openPglite, poolOfOne } from '../src/ground/platform/embedded.ts'
import { migrate } from '../src/ground/platform/migrations.ts'
import type { Schema } from '../src/ground/platform/schema.ts'

/** Writes src/ground/platform/schema.ts from the migrations: `npm run schema`. A test fails where it is stale. */
export const SCHEMA = join(import.meta.dirname, '../src/ground/platform/schema.ts')

/** As `parsers.ts` reads them. A type that is not here stops the script: decide how it is read first. */
const TYPES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  float4: 'number',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  jsonb: 'unknown',
  numeric: 'string',
  text: 'string',
  timestamptz: 'Date',
  tsvector: 'string',
  uuid: 'string',
  _int2: 'readonly number[]',
  _int4: 'readonly number[]',
  _text: 'readonly string[]',
  _uuid: 'readonly string[]',
}

function typeOf(table: string, { name, dataType, isNullable, hasDefaultValue }: ColumnMetadata) {
  const type = name.endsWith('_pence') && dataType === 'int8' ? 'Pence' : TYPES[dataType]
  if (!type) throw new Error(`How is ${table}.${name} read? Its type ${dataType} is not known here`)
  const full = isNullable ? `${type} | null` : type
  return hasDefaultValue ? `Generated<${full}>` : full
}

const typeName = (table: string): string =>
  table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

const write = (table: TableMetadata): string =>
  [
    `export type ${typeName(table.name)}Table = {`,
    ...table.columns.map((column) => `  ${column.name}: ${typeOf(table.name, column)}`),
    '}',
  ].join('\n')

/** The text of schema.ts for a database as it is. */
export async function schemaText(db: Kysely<Schema>): Promise<string> {
  const tables = (await db.introspection.getTables())
    .filter((table) => table.schema === 'public' && table.name !== 'migration')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const body = tables.map(write).join('\n\n')
  const list = tables.map(({ name }) => `  ${name}: ${typeName(name)}Table`).join('\n')
  return [
    '// Generated from db/migrations by `npm run schema`. Do not edit.',
    ...(body.includes('Generated<') ? ["import type { Generated } from 'kysely'"] : []),
    ...(/\bPence\b/.test(body) ? ["import type { Pence } from '#ground/kernel/money.ts'"] : []),
    '',
    body,
    '',
    `export type Schema = {\n${list}\n}`,
    '',
  ].join('\n')
}

export const writtenSchema = (): string => readFileSync(SCHEMA, 'utf8')

async function writeSchema(): Promise<void> {
  const pool = poolOfOne(await openPglite({}))
  await pool.session((run) => migrate(run, { now: () => new Date(0) }))
  const db = kyselyOn(pool)
  writeFileSync(SCHEMA, await schemaText(db))
  await db.destroy()
  console.log(`Wrote ${SCHEMA}`)
}

if (import.meta.main) await writeSchema()
