import { path } from '#ground/kernel/path.ts'

/** Away for a while (rule R24): said by the person, or by whoever cares for them. */
export const awayPaths = {
  mine: path('/me/away'),
  myDays: path('/me/away/:reason'),
  iAmBack: path('/me/away/back/:absenceId'),
  myOtherDays: path('/me/away/change/:absenceId'),
  ofPerson: path('/people/:personId/away-for-a-while'),
  daysOf: path('/people/:personId/away-for-a-while/:reason'),
  isBack: path('/people/:personId/away-for-a-while/back/:absenceId'),
  otherDaysOf: path('/people/:personId/away-for-a-while/change/:absenceId'),
}
