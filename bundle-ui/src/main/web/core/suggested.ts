import type { Employee, TemplateItem } from './types.js';

const words = (text: string): string => ` ${text.toLowerCase().split(' ').filter(Boolean).join(' ')} `;

/** Whether the huvudman suggests this template for somebody among them: by befattning, as "Lärare" for "Lärare i fritidshem". */
export const isSuggested = ({ suggestedFor }: Pick<TemplateItem, 'suggestedFor'>, employees: Pick<Employee, 'dutyRoles'>[]): boolean =>
  suggestedFor !== null && suggestedFor.trim() !== ''
  && employees.some(({ dutyRoles }) => dutyRoles.some(role => words(role).includes(words(suggestedFor))));

/** What is suggested for somebody among them first, and otherwise in the order in which it came. */
export const suggestedFirst = <T extends Pick<TemplateItem, 'suggestedFor'>>(items: T[], employees: Pick<Employee, 'dutyRoles'>[]): T[] =>
  [...items.filter(one => isSuggested(one, employees)), ...items.filter(one => !isSuggested(one, employees))];
