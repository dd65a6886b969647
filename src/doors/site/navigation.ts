import { marketPaths } from '#council/market/paths.ts'
import { mePaths } from '#doors/me/paths.ts'
import type { Permission } from '#ground/access/role.ts'
import type { NavigationItem } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { says } from '#ground/words/says.ts'
import { peoplePaths } from '#lives/people/paths.ts'
import { registerPaths } from '#weeks/registers/paths.ts'

const ways = [
  {
    needs: 'live-my-week',
    href: mePaths.myWeek.to(),
    text: says({ en: 'My week', cy: 'Fy wythnos' }),
  },
  {
    needs: 'live-my-week',
    href: mePaths.find.to(),
    text: says({
      en: 'Find something to do',
      cy: 'Dod o hyd i rywbeth i’w wneud',
      easy: { en: 'Things to do', cy: 'Pethau i’w gwneud' },
    }),
  },
  {
    needs: 'see-people',
    href: peoplePaths.list.to(),
    text: says({ en: 'People', cy: 'Pobl' }),
  },
  {
    needs: 'see-day-sheets',
    href: registerPaths.day.to(),
    text: says({ en: 'Day sheets', cy: 'Taflenni dydd' }),
  },
  {
    needs: 'see-county',
    href: marketPaths.county.to(),
    text: says({ en: 'The county', cy: 'Y sir' }),
  },
] as const satisfies readonly {
  readonly needs: Permission
  readonly href: string
  readonly text: (view: View) => string
}[]

/** The ways in that a reader has, in the order in which they stand on every page. The first is where their day begins. */
export const waysIn = (
  permissions: ReadonlySet<Permission>,
  view: View,
): readonly NavigationItem[] =>
  ways
    .filter(({ needs }) => permissions.has(needs))
    .map(({ href, text }) => ({ href, text: text(view) }))
