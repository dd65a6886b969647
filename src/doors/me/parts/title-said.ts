import type { View } from '#ground/kernel/view.ts'
import type { Titled } from '#weeks/bookings/titled.ts'

/** What a session is called: in the easy views by the easy name of what is done there. */
export function titleOf({ language, seeing }: View, one: Titled): string {
  if (seeing === 'standard') return language === 'en' ? one.titleEn : one.titleCy
  return language === 'en' ? one.easyEn : one.easyCy
}
