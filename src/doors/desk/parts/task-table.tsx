import { govuk } from '#ground/govuk/components.ts'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import type { Day } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDayOfMonth } from '#ground/words/dates.ts'
import type { QueuedTask } from '#lives/tasks/queries.ts'
import { isLate, isUrgent } from '#lives/tasks/task.ts'
import { taskWords } from '#lives/tasks/words.ts'
import { deskPaths } from '../paths.ts'
import { words } from '../words.ts'

const { Tag } = govuk

type TableProps = {
  readonly view: View
  readonly tasks: readonly QueuedTask[]
  readonly today: Day
  /** All of them are about one person, who is named above. */
  readonly isOfOne?: boolean | undefined
}

/** Tasks as rows: about whom, what, by when and whose. */
export const TaskTable = ({ view, tasks, today, isOfOne = false }: TableProps) => (
  <ScrollTable name={words.tasks(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.tasks(view)}</caption>
      <TableHead
        columns={[words.what, ...(isOfOne ? [] : [words.person]), words.due, words.whose].map(
          (heading) => heading(view),
        )}
      />
      <tbody class="govuk-table__body">
        {tasks.map((task) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={deskPaths.task.to({ taskId: task.id })}>
                {taskWords[task.kind](view)}
              </a>
              {isUrgent(task.kind) && (
                <div>
                  <Tag text={words.urgent(view)} classes="govuk-tag--red" />
                </div>
              )}
            </th>
            {!isOfOne && (
              <StackCell heading={words.person(view)} isWords>
                {task.isKnown ? task.name : words.somebody(view)}
                <div class="govuk-hint govuk-!-margin-bottom-0">{task.communication}</div>
              </StackCell>
            )}
            <StackCell heading={words.due(view)}>
              {sayDayOfMonth(view, task.dueOn)}{' '}
              {isLate(task, today) && <Tag text={words.late(view)} classes="govuk-tag--orange" />}
            </StackCell>
            <StackCell heading={words.whose(view)}>
              {task.ownerName ?? words.unowned(view)}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
