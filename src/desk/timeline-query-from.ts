import { readTimelineQuery, TimelineQueryError, type TimelineQuery } from '../press/timeline/timeline-query';
import { refusedParameter } from './refused-parameter';

/** `readTimelineQuery`, with its refusals in the form that Strapi answers with 400. */
export function timelineQueryFrom(query: Readonly<Record<string, unknown>>): TimelineQuery {
  try {
    return readTimelineQuery(query);
  } catch (error) {
    throw error instanceof TimelineQueryError ? refusedParameter(error.parameter, error.message) : error;
  }
}
