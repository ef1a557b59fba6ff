import { refusedParameter } from '../../desk/refusals/refusal';

/** Reads the reason as a request brings it. */
export function reasonFrom(data: unknown): string {
  const { reason } = (data ?? {}) as { reason?: unknown };
  if (typeof reason !== 'string' || reason.trim() === '' || reason.length > LONGEST_REASON) {
    throw refusedParameter('reason', 'withdrawal.reason-expected', { most: LONGEST_REASON });
  }
  return reason.trim();
}

const LONGEST_REASON = 2000;
