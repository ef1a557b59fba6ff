import { readTimelineQuery, type TimelineQuery } from '../../press/timeline/timeline-query';
import { parameterRefusalOf } from '../refusals/refusal';
import { ParameterRefusal } from '../../press/refusals/parameter-refusal';

/** `readTimelineQuery`, with its refusals in the form that Strapi answers with 400. */
export function timelineQueryFrom(query: Readonly<Record<string, unknown>>): TimelineQuery {
  try {
    return readTimelineQuery(query);
  } catch (error) {
    throw error instanceof ParameterRefusal ? parameterRefusalOf(error) : error;
  }
}
