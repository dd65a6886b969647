import { path } from '#ground/kernel/path.ts'

export const registerPaths = {
  /** Who begins and who leaves in the next four weeks. */
  changes: path('/day-sheets/changes'),
  /** The sessions of one's own provider on a day: today, or the day asked for (?day=2027-03-01). */
  day: path('/day-sheets'),
  /** Who is expected at one venue on one day, and the staff they need. */
  venue: path('/venues/:venueId/days/:day'),
}
