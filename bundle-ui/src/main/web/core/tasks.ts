import type { Task } from './types.js';

/**
 * What is left to do in one talk.
 *
 * @property first any of its tasks: all name the same talk
 * @property overdueSince the earliest day that has passed
 * @property nextOn the earliest day that has not
 */
export interface TaskGroup { first: Task; toDo: number; toConfirm: number; overdueSince: string | undefined; nextOn: string | undefined }

const dayOf = (task: Task): string | null => task.implementationOn ?? task.followUpOn;

const earliest = (tasks: Task[]): string | undefined => tasks.map(dayOf).filter(day => day !== null).sort()[0];

function groupOf(tasks: [Task, ...Task[]]): TaskGroup {
  const toDo = tasks.filter(one => one.what === 'DO');
  return {
    first: tasks[0],
    toDo: toDo.length,
    toConfirm: tasks.length - toDo.length,
    overdueSince: earliest(toDo.filter(one => one.overdue)),
    nextOn: earliest(toDo.filter(one => !one.overdue)),
  };
}

/** Talk by talk, in the order of the most urgent of each. */
export function taskGroups(tasks: Task[]): TaskGroup[] {
  const talks = new Map<string, [Task, ...Task[]]>();
  for (const task of tasks) {
    const known = talks.get(task.dialogue);
    if (known) {
      known.push(task);
    } else {
      talks.set(task.dialogue, [task]);
    }
  }
  return [...talks.values()].map(groupOf);
}
