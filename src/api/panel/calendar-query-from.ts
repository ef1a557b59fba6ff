import { parameterRefusalOf } from '../../desk/refusals/refusal';
import { readCalendarQuery, type CalendarQuery } from '../../press/calendar/calendar-query';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

/** `readCalendarQuery`, with its refusals in the form that Strapi answers with 400. */
export function calendarQueryFrom(query: Readonly<Record<string, unknown>>): CalendarQuery {
  try {
    return readCalendarQuery(query);
  } catch (error) {
    throw error instanceof ParameterRefusal ? parameterRefusalOf(error) : error;
  }
}
