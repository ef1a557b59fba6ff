import type { Said } from 'strapi-plugin-dateline/sentences';
import { sayInEnglish } from './refusals';

/** Something in what was sent that is not what it should be: at which parameter or field, and why. */
export class ParameterRefusal extends Error {
  constructor(
    readonly parameter: string,
    readonly said: Said,
  ) {
    super(sayInEnglish(said));
    this.name = 'ParameterRefusal';
  }
}
