import { isSaid } from 'strapi-plugin-dateline/sentences';
import { graphqlCodeOf } from '../../press/refusals/answer-codes';
import { isRecord } from '../../press/query/reading';

interface AnsweredError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is used of Apollo's answer: https://www.apollographql.com/docs/apollo-server/integrations/plugins-event-reference */
interface Answered {
  readonly response: {
    readonly body: { readonly kind: string; readonly singleResult?: { errors?: readonly AnsweredError[] } };
  };
}

/** A plugin of the Apollo server: every error says its code where the house's do, in `extensions.error.details`. */
export function tellCodes() {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }: Answered) {
          const { singleResult } = response.body;
          if (singleResult?.errors) singleResult.errors = singleResult.errors.map(withCode);
        },
      };
    },
  };
}

function withCode(error: AnsweredError): AnsweredError {
  const { extensions = {} } = error;
  const given = isRecord(extensions['error']) ? extensions['error'] : { message: error.message };
  if (isSaid(given['details'])) return error;
  const details = { ...(isRecord(given['details']) ? given['details'] : {}), code: graphqlCodeOf(extensions['code']) };
  return { ...error, extensions: { ...extensions, error: { ...given, details } } };
}
