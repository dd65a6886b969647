import { addCouncil } from '#ground/access/store.ts'
import { audit } from '#ground/platform/audit.ts'
import { buildPlatform } from '#ground/platform/build.ts'
import { readConfig } from '#ground/platform/config.ts'

/** A process that saves one row after another and says so, until it is killed: for embedded.test.ts. */
const [DATA_DIR] = process.argv.slice(2)
const config = readConfig({ DATA_DIR, LOG_LEVEL: 'silent' })
const councilId = '0190aaaa-0000-7000-8000-000000000001'
const { platform } = await buildPlatform(config)
await platform.national((db) =>
  addCouncil(db, {
    id: councilId,
    key: 'severnshire',
    nameEn: 'Severnshire',
    nameCy: 'Sir Hafren',
    jurisdiction: 'ENGLAND',
    isDemo: false,
    centre: { lat: 52, lon: -2 },
  }),
)
for (let i = 0; i < 10_000; i += 1) {
  await platform.transaction(councilId, (db) =>
    audit(db, [{ councilId, action: `saved ${i}`, at: platform.now() }]),
  )
  process.stdout.write(`${i}\n`)
}
