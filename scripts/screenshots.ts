import { mkdirSync } from 'node:fs'
import { closeBrowser, DESK, PHONE, signInAs, visit } from '../test/browser.ts'
import { startGoodDays } from '../test/running.ts'

/** The pictures of the README and the guides: real pages of the running program, with its made-up people. */
const SHOTS = [
  { file: 'my-week-easy', who: 'Priya', to: '/me?view=easy&language=en', width: 800 },
  { file: 'my-week-pictures-cy', who: 'Alwyn', to: '/me?view=pictures&language=cy', width: PHONE },
  {
    file: 'proposed-week',
    who: 'Priya',
    to: '/me/week/proposed?view=easy&language=en',
    width: 800,
  },
  { file: 'find', who: 'Priya', to: '/me/find?view=easy&language=en', width: 800 },
  { file: 'people', who: 'social worker', to: '/people?view=standard&language=en', width: DESK },
  { file: 'county', who: 'commissioner', to: '/county?view=standard&language=en', width: DESK },
] as const

const running = await startGoodDays()
try {
  mkdirSync('docs/images', { recursive: true })
  for (const { file, who, to, width } of SHOTS) {
    const { page, context } = await visit(running.origin, { width })
    await signInAs(page, who)
    await page.goto(to)
    await page.screenshot({ path: `docs/images/${file}.png`, fullPage: false })
    await context.close()
    console.log(`docs/images/${file}.png`)
  }
} finally {
  await closeBrowser()
  await running.stop()
}
