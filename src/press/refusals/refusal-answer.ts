import { refusalClasses } from './refusal-classes';
import { classOf, said, sayInEnglish, type Given, type RefusalCode } from './refusals';

/** The body of an answer that refuses something, in the form of Strapi's own. */
export interface RefusalAnswer {
  readonly data: null;
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly message: string;
    readonly details: Readonly<Record<string, unknown>>;
  };
}

/** For those who answer before anything is thrown. */
export function refusalAnswer<Code extends RefusalCode>(code: Code, ...given: Given<Code>): RefusalAnswer {
  const details = said(code, ...given);
  return { data: null, error: { ...refusalClasses[classOf(details)], message: sayInEnglish(details), details } };
}
